# Arabic reporting verbs: perfect | imperfect | participle | act | frame
#
# Third person masculine singular of each, the participle in the accusative; "-" where a form is not
# used as a cue. Gender, number, weak endings, object pronouns and clitics are made from these.
# Frame: what may follow as content, in any order:
#   clause   أن، إن، بأن with a clause; a colon; a quotation
#   say      only a quotation, a colon or إن: the word has other meanings ("تابع", "زاد")
#   np       a bare noun phrase ("أعلنت الوزارة مقتل …")
#   event    a bare verbal noun, or somebody's own ("ذكرت القناة وصول …", "ادعى امتلاكها")
#   ب عن على إلى من ل    a noun phrase behind that preposition, which is not content
#   whom     the content starts at the one addressed or accused ("دعا الجميع إلى")
#   as       object and predicate ("وصف الهجوم بالجبان")
#   seen     what something is seen as ("رأى في القرار خطوة")
#   quoted   only where a quotation stands near ("تحدث عن "حملة"")
#   agreed   only أن with what is so behind the preposition, and not what is to be done ("اتفقوا على أن الحل قريب")
#   told     an object is the one told ("أبلغ الوكالة أن"): hop `to`
#   stated   "جاء في البيان أن": behind في stands what says it
#   blame    takes مسؤولية      feel   what is expressed decides the act      direct   needs قائلا
#   relay    passes on another's words ("نقل عن")
# للقول and للمطالبة, what something is done for, stand where their verb has its participle.
قال | يقول | قائلا | say | clause
قال | - | للقول | say | clause
صرح | يصرح | مصرحا | say | clause
ذكر | يذكر | ذاكرا | say | clause event
ذكّر | - | مذكرا | say | clause ب
أفاد | يفيد | مفيدا | say | clause ب عن
أضاف | يضيف | مضيفا | say | clause event
تابع | يتابع | متابعا | say | say
أردف | يردف | مردفا | say | clause
استطرد | يستطرد | مستطردا | say | clause
استدرك | يستدرك | مستدركا | say | clause
أوضح | يوضح | موضحا | say | clause np
بيّن | يبين | مبينا | say | clause event
شرح | يشرح | شارحا | say | clause
فسر | يفسر | مفسرا | say | clause
أشار | يشير | مشيرا | say | clause إلى ل
لفت | يلفت | لافتا | say | clause إلى
ألمح | يلمح | ملمحا | say | clause إلى
لمح | - | - | say | clause إلى
نوه | ينوه | منوها | say | clause إلى ب
نبه | ينبه | منبها | warn | clause إلى من
أكد | يؤكد | مؤكدا | confirm | clause على np
شدد | يشدد | مشددا | confirm | clause على
جدد | يجدد | مجددا | confirm | feel
كرر | يكرر | مكررا | confirm | clause np
أثبت | يثبت | مثبتا | confirm | clause
أعلن | يعلن | معلنا | announce | clause عن np
كشف | يكشف | كاشفا | announce | clause عن np
تبنى | يتبنى | متبنيا | announce | np
أذاع | يذيع | - | announce | say
اعترف | يعترف | معترفا | admit | clause ب
أقر | يقر | مقرا | admit | clause ب
سلّم | - | مسلما | admit | say
نفى | ينفي | نافيا | deny | clause np
أنكر | ينكر | منكرا | deny | clause np
كذب | يكذب | مكذبا | deny | np
رفض | يرفض | رافضا | reject | clause np
عارض | يعارض | - | reject | np
زعم | يزعم | زاعما | claim | clause event
ادعى | يدعي | مدعيا | claim | clause event
اتهم | يتهم | متهما | accuse | whom ب
حمّل | يحمل | محملا | accuse | blame
حذر | يحذر | محذرا | warn | clause من
هدد | يهدد | مهددا | threaten | clause ب
توعد | يتوعد | متوعدا | threaten | whom clause ب
لوح | يلوح | ملوحا | threaten | ب
دعا | يدعو | داعيا | call | whom إلى ل clause
طالب | يطالب | مطالبا | call | whom ب clause
ناشد | يناشد | مناشدا | call | whom ب
حث | يحث | حاثا | call | whom على
أهاب | يهيب | مهيبا | call | ب
طلب | يطلب | طالبا | call | whom من
طالب | - | للمطالبة | call | ب
أمر | يأمر | آمرا | call | whom ب clause
أوصى | يوصي | موصيا | call | whom clause ب
نصح | ينصح | ناصحا | call | whom ب clause
اقترح | يقترح | مقترحا | call | clause np
اشترط | يشترط | مشترطا | call | clause np
أدان | يدين | - | condemn | np
دان | - | - | condemn | np
ندد | يندد | منددا | condemn | ب
استنكر | يستنكر | مستنكرا | condemn | np clause
استهجن | يستهجن | مستهجنا | condemn | np
شجب | يشجب | شاجبا | condemn | np
انتقد | ينتقد | منتقدا | condemn | np
احتج | يحتج | محتجا | condemn | على ل
هاجم | - | مهاجما | condemn | say
سخر | يسخر | ساخرا | condemn | من
أشاد | يشيد | مشيدا | praise | ب
رحب | يرحب | مرحبا | praise | ب
شكر | يشكر | شاكرا | praise | np
ثمن | يثمن | مثمنا | praise | np
امتدح | يمتدح | ممتدحا | praise | np
أثنى | يثني | مثنيا | praise | على
هنأ | يهنئ | مهنئا | praise | np
بارك | يبارك | مباركا | praise | np
تباهى | يتباهى | متباهيا | praise | ب
تفاخر | يتفاخر | متفاخرا | praise | ب
أيد | يؤيد | مؤيدا | praise | np
تعهد | يتعهد | متعهدا | promise | clause ب event
وعد | - | واعدا | promise | ب clause
التزم | يلتزم | ملتزما | promise | say
توقع | يتوقع | متوقعا | expect | clause np
رجح | يرجح | مرجحا | expect | clause np
استبعد | يستبعد | مستبعدا | expect | clause np
تكهن | يتكهن | متكهنا | expect | clause ب
تنبأ | يتنبأ | متنبئا | expect | clause ب
خشي | يخشى | - | expect | clause من
تخوف | يتخوف | متخوفا | expect | clause من
أمل | يأمل | آملا | expect | clause
تمنى | يتمنى | متمنيا | expect | clause np
اعتبر | يعتبر | معتبرا | opine | clause as
رأى | يرى | - | opine | clause seen
اعتقد | يعتقد | معتقدا | opine | clause
اتفق | يتفق | - | opine | agreed على
وافق | يوافق | - | opine | agreed على
أجمع | يجمع | - | opine | agreed على
ظن | يظن | ظانا | opine | clause
وصف | يصف | واصفا | opine | as ب
صنف | يصنف | - | opine | as على
قدر | يقدر | مقدرا | opine | clause ب np
أسف | يأسف | آسفا | opine | ل clause
استغرب | يستغرب | مستغربا | opine | np clause
خلص | يخلص | - | opine | إلى
استنتج | يستنتج | مستنتجا | opine | clause
تساءل | يتساءل | متسائلا | ask | clause عن
سأل | يسأل | سائلا | ask | say told عن
استفسر | يستفسر | مستفسرا | ask | clause عن
كتب | يكتب | كاتبا | say | clause
غرد | يغرد | مغردا | say | clause
تحدث | يتحدث | - | say | quoted عن
أورد | يورد | موردا | say | clause np
أحصى | يحصي | محصيا | say | np
وثق | يوثق | موثقا | say | clause np
سجل | يسجل | - | say | clause
رصد | يرصد | - | say | np
نقل | ينقل | ناقلا | say | relay
نسب | ينسب | - | say | relay
روى | يروي | - | say | clause
حكى | يحكي | - | say | clause
أظهر | يظهر | مظهرا | say | clause event
بيّنت | - | - | say | clause
نص | ينص | - | say | على
اكتفى | يكتفي | مكتفيا | say | say
أبلغ | يبلغ | مبلغا | say | told clause ب
أخبر | يخبر | مخبرا | say | told clause ب
أعلم | يعلم | - | say | told ب
طمأن | يطمئن | مطمئنا | say | clause
أجاب | يجيب | مجيبا | say | clause
رد | يرد | - | say | clause
علق | يعلق | معلقا | say | say
- | يعقب | معقبا | say | say
ختم | يختم | خاتما | say | say
اختتم | يختتم | مختتما | say | say
زاد | يزيد | - | say | say
مضى | يمضي | - | say | say
واصل | يواصل | مواصلا | say | say
أعاد | - | - | say | say
استشهد | - | مستشهدا | say | say
استهل | يستهل | - | say | say
صاح | يصيح | صائحا | say | say
هتف | يهتف | هاتفا | say | say
صرخ | يصرخ | صارخا | say | say
ردد | يردد | مرددا | say | say
خاطب | يخاطب | مخاطبا | say | say told
برر | يبرر | مبررا | say | clause
علل | يعلل | معللا | say | clause ب
تذرع | يتذرع | متذرعا | claim | clause ب
عزا | - | عازيا | opine | np
أرجع | - | - | opine | np
شكك | يشكك | مشككا | opine | في
حسم | - | جازما | confirm | clause
جزم | يجزم | - | confirm | clause ب
شكا | يشكو | شاكيا | condemn | من clause
أعرب | يعرب | معربا | say | عن
عبر | يعبر | معبرا | say | عن
أبدى | يبدي | مبديا | say | feel
وجه | يوجه | موجها | say | direct
ألقى | يلقي | - | say | direct
جاء | - | - | say | stated
ورد | - | - | say | stated
أصر | يصر | مصرا | confirm | clause على
جادل | يجادل | مجادلا | claim | clause
استذكر | يستذكر | مستذكرا | say | clause
حض | يحض | حاضا | call | whom على
شجع | - | مشجعا | call | whom على
عنون | يعنون | معنونا | say | say
تضمن | يتضمن | - | say | clause
أقسم | يقسم | مقسما | promise | clause
أفصح | يفصح | مفصحا | say | clause عن
أنذر | ينذر | منذرا | warn | clause ب
أخطر | يخطر | مخطرا | say | told clause ب
استرسل | يسترسل | مسترسلا | say | say
أكمل | يكمل | مكملا | say | say
لخص | يلخص | ملخصا | say | clause
وضح | - | - | say | clause
فند | يفند | مفندا | deny | np
دحض | يدحض | داحضا | deny | np
أوعز | يوعز | موعزا | call | ب
ألح | يلح | ملحا | call | clause على
اشتكى | يشتكي | مشتكيا | condemn | clause من
افترض | يفترض | مفترضا | opine | clause
لاحظ | يلاحظ | ملاحظا | say | clause
توصل | يتوصل | متوصلا | say | clause
رجا | يرجو | راجيا | call | clause
اعتذر | يعتذر | معتذرا | say | عن
قلل | يقلل | مقللا | opine | من
برأ | يبرئ | مبرئا | opine | np
لام | يلوم | لائما | accuse | np
نعى | ينعي | ناعيا | say | np
تحدى | - | متحديا | threaten | clause
- | - | مشبها | opine | whom ب
اعترض | يعترض | معترضا | reject | على clause
اكتشف | يكتشف | - | announce | clause
وجد | - | - | say | clause
قضى | - | - | opine | clause
- | - | بحجة | claim | clause
- | - | بدعوى | claim | clause
- | - | بذريعة | claim | clause
