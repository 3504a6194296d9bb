# Arabic words that single rules ask for: sets | words. A word may stand in several sets. They are
# compared as they stand, once folded; where a rule looks at a name, its article is off already. Of
# verbs, perfect/imperfect, all forms of the third person are made.
#
#   whose      says whose a body is, before a preposition, and is no part of its name: المدعومة من
#   part-of    those of them that tell to what a body belongs, which its name may need
#   takes-up   behind a general noun, takes up a body named before: المنظمة ذاتها
#   given-out  words somebody gave out: البيان is that of who spoke last
#   makes      behind a paper and with its pronoun, tells who made it: دراسة أجرتها الجامعة
#   continues  verbs that go on with what somebody said before: وأضاف
#   reply      what somebody answers, or is asked: في تعقيب للوزارة قالت
#   opinion    what somebody thinks, who follows: تغيرت وجهة نظر الرئيس
#   general    what kind of body the name behind it is: وزارة الخارجية
#   picture    shows something, and does not speak
#   identity   what somebody who wants not to be named keeps back
#   withholds  asks for something with which no words are told: طلب عدم الكشف عن هويته
#   issued     gives out what is then told: نشر المرصد الاثنين تقريرا
#   at-home    says where one person or body is at home, not where something happened: المقيم في
#   some-of    before a noun, one or some of what it names: في سلسلة تغريدات
#   told-in    is addressed to somebody, who follows: في حديث لهيئة البث
#   unit       has a number for its name: قائد اللواء 115
#   chief      the first of those whom the noun behind it names: كبير المفاوضين
#   pointing   before a noun with the article, takes up somebody named before: هذه المنظمة
#   state      begins the full name of a state: المملكة العربية السعودية
#   describes  says what somebody is who was named without this word: المصدر, الضابط
#   paper      kinds of outlets, of which one is followed by the next: الصحيفة
#   handed     behind a paper, before whom it was given to: تقرير مقدم للبرلمان
#   hands      the same with the pronoun of the paper: تقرير قدمه للبرلمان
#   issued-by-some  a paper that somebody always gives out, so that it never speaks for itself
#   court      gives a verdict, so that أدان and أقر tell what it decided
#   departed   says of somebody that he has left what is named behind it: المتقاعد من الجيش
#   general-press  the press at large: وسائل إعلام محلية are nobody by name
#   letter-name  a letter of Latin spelt out; alone, its dot ends no sentence: آر. كروان
#   takes-b    an adjective whose own preposition is ب: المعنية بالمناخ
#   takes-on   somebody whose own preposition is على: المشرفون على البحث
#   respect    behind a demonstrative, in what respect, not what is told: بهذا الصدد
#   scene      what happens at the town whose name stands behind it: مجزرة دوما
#   war        goes on for long, so that its thousands are no day's
#   held       without article, what is held in some years, of which one may stand behind its name: كأس العالم 2014
#   warrant    before an arrest, asks for it: مذكرة توقيف
#   nation     a country whose name has the article, which its adjective drops: سوداني
#   edition    behind the name of an outlet, for whom it speaks: سي إن إن بالعربية
#   gathering  where somebody speaks to many: خلال الحفل
#   meeting    where several speak, so that its end is no medium: في ختام الاجتماع
#   occasion   behind في, says when or in what something is told, and is no place: في وقت سابق
#   made-of-it behind في and without the article, what the outlet makes of what it tells: في خطوة أثارت
#   untold     behind a negation, what somebody left untold: لم يحدد موعده, دون تقديم تفاصيل
#   stirs      behind "وهو ما", what the words of somebody led to: وهو ما أثار دهشة السكان
#   evidence   points at something, and tells nothing of itself where others speak of it: لديها أدلة تشير إلى
#   tries      before أن, tells of what is said nevertheless: حاول أن يؤكد
#   term       a word that means something: الكلمة تشير إلى
#   aside      behind a comma, begins what tells more of who was named: المحكمة، ومقرها روما، القرار
#   ruler      whose own name follows, where others speak in it: المتحدث باسم رئيسة الوزراء ليلى كروان
#   region     before the name of a place, says what it is: في قطاع غزة
#   sent       somebody who is sent, where to إلى tells: المبعوث إلى ليبيا
#   numeral    a number below eleven, as people are counted: تسعة من كل عشرة
#   fraction   a part of many, which with the article or a pronoun is one of those told of: الربع, نصفهم
#   foremost   behind من, which of those whom the noun behind it names: ثلاثة من أبرز القادة
#   quantity   has so much or so many that a verb behind it tells: تزيد قيمة الصفقة على 3 ملايين
#   against    before a number whose noun was told with the number it is held against: 57 صوتا مقابل 42
#   kind-of    behind a noun, which kind of it: حقلي نفط
#   protest    holds: says that people came out to protest: خرج الآلاف في مسيرة
#   rank       a number behind it is a place among others: المرتبة 40 من أصل 90
#   standard   what one goes by, whoever set it: وفق المعايير is no source
numeral | اثنان اثنين اثنتان اثنتين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني ثمان تسعة تسع
numeral | عشرة عشر
fraction | نصف ثلث ثلثا ثلثي ثلثان ثلثين ربع أرباع معظم أغلب غالبية أغلبية
whose | المدعوم المدعومة الموالي الموالية التابع التابعة المقرب المقربة الممول الممولة
whose | المعروف المعروفة المتمركز المتمركزة المنتشر المنتشرة المتواجد المتواجدة
whose | المتحالف المتحالفة المحسوب المحسوبة
part-of | التابع التابعة الموالي الموالية
takes-up | نفسه نفسها ذاته ذاتها إرهابي إرهابية متطرف متطرفة متشدد متشددة مسلح مسلحة
takes-up | مذكور مذكورة محظور محظورة
continues | أضاف تابع أردف استطرد استدرك أكمل واصل زاد مضى عاد ختم اختتم
opinion | وجهة رأي آراء موقف مواقف
reply | تعقيب تعقيبات رد ردود تعليق تعليقات سؤال أسئلة
general | بنك مصرف نادي وزارة تنظيم حركة منظمة جماعة حزب وكالة صحيفة قناة شبكة شركة موقع هيئة مؤسسة
general | مجموعة جبهة ميليشيا مجلة إذاعة ائتلاف محكمة
at-home | المقيم المقيمة المولود المولودة ولد ولدت المنفي المنفية مقره مقرها ومقره ومقرها ومركزه ومركزها مركزها
standard | المعايير معايير المواصفات مواصفات شروط الشروط ضوابط أسس
picture | صور صورة لقطات لقطة مقاطع مقطع أشرطة شريط مشاهد كاميرات كاميرا رادارات إنفوغرافيك
identity | هويته هويتها هويتهم هوياتهم هويتهما اسمه اسمها اسميهما أسمائهم أسماءهم
withholds | طلب طالب رفض اشترط فضل
some-of | سلسلة مجموعة عدد إحدى أحد آخر أول أولى نص مستهل ختام ثنايا سياق معرض عدة
told-in | محادثة محادثات مباحثات اتصال لقاء لقاءات تصريح تصريحات حديث أحاديث مقابلة مقابلات حوار مداخلة رسالة رسائل برقية مكالمة
unit | لواء كتيبة فرقة فوج فيلق سرية وحدة فصيلة سرب لجنة دائرة محطة مادة رقم
chief | كبير كبيرة كبار أقدم أبرز
pointing | هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك
state | ولايات مملكة جمهورية دولة إمارات سلطنة
describes | مسؤول مسؤولة متحدث متحدثة ناطق ناطقة مصدر ضابط قيادي قيادية دبلوماسي دبلوماسية عسكري مراسل
describes | مراسلة
paper | صحيفة جريدة مجلة وكالة قناة موقع إذاعة شبكة محطة
court | محكمة محاكم قاض قاضي القاضي قضاة القضاة قضاء القضاء محلفون محلفين
letter-name | بي سي دي إف جي إتش آي جيه كيه كاي إل إم إن بيه آر إس تي دبليو إكس زد كيو
general-press | وسائل صحف فضائيات
departed | متقاعد متقاعدة منشق منشقة مستقيل مستقيلة مسرح مفصول مفصولة مطرود مطرودة معزول معزولة
takes-b | معني معنية معنيين معنيون خاص خاصة متعلق متعلقة مكلف مكلفة مرتبط مرتبطة مهتم مهتمة مختص مختصة
takes-b | محيط محيطة منوط منوطة معترف متمسك متمسكة مؤمن مؤمنة لصيق شبيه شبيهة مليء مليئة
takes-on | مطلعان مشرفان قائمان شاهدان مشرف مشرفة مشرفون مشرفين قائم قائمة قائمون قائمين مطلع مطلعة مطلعون مطلعين وصي أوصياء
takes-on | شاهد شهود خارج خارجون خارجين متمرد متمردون متمردين موقع موقعون موقعين مرافق مرافقون حاصل حاصلون
respect | شأن صدد خصوص سياق إطار معنى شكل طريقة صورة نحو أسلوب مناسبة اتجاه صفة حال حالة جانب
given-out issued-by-some | بيان تصريح تصريحات بلاغ رسالة منشور خطاب تغريدة
given-out | كلمة
issued-by-some | تقرير إحصائية مذكرة عريضة نشرة تدوينة إفادة
makes issued | نشر/ينشر أصدر/يصدر بث/يبث وزع/يوزع
makes issued hands | وجه/يوجه
makes hands | قدم/يقدم رفع/يرفع
makes | أعد/يعد أجرى/يجري وضع/يضع أنجز/ينجز كتب/يكتب عمم/يعمم أطلق/يطلق أعلن/يعلن
issued hands | أرسل/يرسل
issued | عرض/يعرض عقد/يعقد ألقى/يلقي
hands | بعث/يبعث سلم/يسلم
handed | موجه موجهة مرفوع مرفوعة مقدم مقدمة مرسل مرسلة
scene | هجوم هجمات تفجير تفجيرات انفجار انفجارات مجزرة مجازر مذبحة مذابح معركة معارك حادث حادثة حوادث
scene | حريق حرائق زلزال فيضانات اعتداء اعتداءات قصف كارثة مأساة اشتباكات مواجهات احتجاجات مظاهرات
scene | تظاهرات اقتحام حصار تحرير أحداث إعصار كمين انهيار
warrant | مذكرة مذكرات أمر أمرا أوامر قرار قرارات طلب طلبات
held | كأس بطولة بطولات دورة مهرجان انتخابات أولمبياد أولمبيات حملة نسخة موسم جائزة جوائز مونديال قمة معرض استفتاء رئاسيات
war | حرب الحرب حروب الحروب صراع الصراع نزاع النزاع تمرد التمرد اقتتال الاقتتال الثورة الانتفاضة
sent | مبعوث مبعوثة موفد موفدة
region | قطاع ولاية إقليم محافظة مقاطعة مدينة بلدة ضاحية جمهورية مملكة
occasion | وقت الوقت دورية مجلة مسودة محاولة خطوة إطار سياق السياق معرض ختام مستهل أعقاب ظل حين حال ضوء تطور ردها رده ردهم سابقة
occasion | إشارة تعليق تعليقه تعليقها محضر وثيقة وثائق نص بداية نهاية مقتطفات
untold | قال ذكر وضح أوضح كشف أفصح علق أعلن بين شرح أشار حدد/يحدد سمى/يسمي أعطى/يعطي
untold | يقل تقل قدم/يقدم أدلى/يدلي تطرق/يتطرق أتى/يأتي دخل/يدخل خاض/يخوض
evidence | معلومات أدلة دلائل مؤشرات قرائن شواهد
untold | تقديم إعطاء تحديد توضيح إيضاح إدلاء خوض
tries | حاول/يحاول استطاع/يستطيع أراد/يريد قبل فضل آثر أحب
term | كلمة مصطلح عبارة لفظ
stirs | أثار/يثير دفع/يدفع فاجأ أغضب
aside | وهو وهي وهم وهما وهن وغالبيته وغالبيتها وغالبيتهم وأغلبها وأغلبهم وأغلبيتهم ومعظمها ومعظمهم ومقره ومقرها
aside | وبينهم وبينها بينهم بينها بينهن ومنهم ومنها منهم منها منهن واسمه واسمها وعددهم وعددها ويضم وتضم
made-of-it | إشارة مؤشر خطوة إجراء موقف مناسبة تطور تصعيد سابقة بادرة لفتة مبادرة ضربة تلميح تحد تحدي رسالة مشهد واقعة
made-of-it | حادثة مفاجأة انتصار انتكاسة نكسة اختراق تحول تراجع منعطف مسعى مفارقة سبق إحراج استعراض تحرك إعلان
ruler | رئيس رئيسة ملك ملكة أمير أميرة ولي زعيم زعيمة بابا مرشد سلطان مستشارة عاهل إمبراطور امبراطورة عائلة
edition | بالعربية عربية عربي العربية بالعربي
gathering | حفل احتفال احتفالية تظاهرة مظاهرة تجمع منتدى ملتقى مهرجان مراسم عرض استعراض برنامج محاكمة
meeting | لقاء اجتماع محادثات مباحثات قمة مؤتمر
nation | سودان عراق لبنان أردن مغرب يمن صومال فلبين دنمارك سنغال غابون كاميرون كونغو مجر برتغال
foremost | كبار أبرز أهم أشهر أكبر أخطر أفضل غير خيرة نخبة
quantity | قيمة تكلفة كلفة سعر ثمن حجم سعة مبلغ رصيد إيرادات أرباح خسائر ديون
against | مقابل امتنع امتنعت امتناع عارض عارضت معارضة رفض
kind-of | نفط غاز أمن أعمال إسعاف إرسال تفتيش مراقبة إطفاء شحن نقل حراسة إنقاذ اقتراع إيواء صيد
rank | المرتبة مرتبة المركز مركز الترتيب بالمرتبة بالمركز
protest | متظاهر محتج مظاهر تظاهر مسيرة مسيرات احتجاج شوارع
