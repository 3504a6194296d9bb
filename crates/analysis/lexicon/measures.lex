# Words that tell what happened to what is counted, and words with a role in reading figures.
#
#   verb MEASURE | forms     the measure of persons or things counted near it
#   role among               what follows is part of the count before it
#   role deny                denies what follows
#   role hypothetical        makes what follows feared, expected, planned or conditional
#   role label               a number behind it is a name (article, resolution)
#   role age                 a number behind it is an age
#   role tally               a total that a number follows: عدد القتلى، حصيلة
#   role toll                a total of the dead, where no noun says otherwise
#   role reach               stands between a tally and its number: ارتفع إلى
#   role estimate           makes the number behind it, led by ب, an estimate: يقدر عددهم بخمسة
#   role clause              begins a clause of its own: a measure word does not reach across it
#   role in                  leads to a place name
#   role site                says that a place name follows, also one that is an ordinary word
#   role weak                leads to where something comes from or goes to
#   role event               says that something happened, and leads to when and where
#   role zone                leads to a time zone, not to a place
#   role relative            begins a clause that tells something else
#   role record              compares with all there was since a time: أعلى مستوى منذ
#   role delivery            leads to the time when something sold now is handed over
#   role charge              opens what somebody arrested is said to have done
#   role began               a verb that tells when what stands before it began: هجوم بدأته
#   role outbreak            the beginning of something long, since which is counted, or what happened
#                            in a year that may stand behind it: حرب 1948
#   role economy             a sum of a whole economy, which belongs to the state
#   role verdict             what courts say: a penalty behind it is none that was carried out
#   role result              leads to what came of it: the fate behind it is not that of the count before
#   role world               what is so counted is counted in the whole world
#   role land | district | town   with the article, takes up the state, province or town named before
#   role function            never a counted noun
#   role of | article | and

verb killed | تنفيذ حكم الإعدام, تنفيذ أحكام الإعدام, نفذ حكم الإعدام, نفذت حكم الإعدام, نفذت أحكام الإعدام, تنفيذ الإعدام, سقط, سقطت, سقطوا, سقوط, تكبد, تكبدت, تكبدوا, أودوا, تودي, يودي, تودي بحياة, يودي بحياة, قضى نحبه, قضوا نحبهم, فارق الحياة, فارقوا الحياة, قضوا, لاقى حتفه, لاقوا حتفهم, يلقى حتفه, تلقى حتفها, مصرعهما, قتل, قتلت, قتلوا, قتلا, قتلتا, يقتل, تقتل, يقتلون, مقتل, قتلها, قتله, قتلهم, مقتلهم, قاتل, مصرع, مصرعه, مصرعهم, مصرعها, استشهاد, استشهد, استشهدوا, استشهدت, استشهدا, توفي, توفيت, توفوا, وفاة, وفاتهم, قضى, قضت, أودى, أودت, أودى بحياة, أودت بحياة, بحياة, راح ضحيته, راح ضحيتها, ضحيتها, ضحيته, لقي حتفه, لقوا حتفهم, حتفهم, حتفه, حتفهما, حتفها, مصرعهن, لقوا مصرعهم, لقي مصرعه, اغتيال, اغتال, اغتالت, اغتيل, إعدام, أعدم, أعدمت, أعدموا, ذبح, ذبحوا, قنص, تصفية, تصفيتهم, غرق, غرقوا, مات, ماتوا, ماتت, يموت, حصد, حصدت, حصد أرواح, أرواح, انتشال جثث, العثور على جثث, جثث, جثة, قتلى, القتلى, killed, kill, kills, killing, dead, died, die, dies, dying, slain, left dead, lost their lives, executed, execution, assassinated, murdered, shot dead, claimed the lives of, lives, death toll, deaths, deadly, slaughtered, drowned, beheaded, leaving dead, perished
verb wounded | أصابوا, أصابا, أصيب, أصيبت, أصيبوا, أصيبا, إصابة, إصابات, إصابتهم, جرح, جرحت, جرحوا, جرحا, جرحى, الجرحى, المصابين, المصابون, يصاب, بجروح, بجراح, wounded, wounding, injured, injuring, hurt, injuries, wounds, hospitalised, hospitalized, نقل إلى المستشفى, نقلوا إلى المستشفى, إلى المستشفى, إلى المستشفيات
verb casualties | سقوط ضحايا, بين قتيل وجريح, قتيل وجريح, قتيلا وجريحا, قتلى وجرحى, القتلى والجرحى, قتلى ومصابين, القتلى والمصابين, مقتل وإصابة, قتل وإصابة, قتل وجرح, مقتل وجرح, قتل وأصيب, killed or wounded, killed and wounded, killed or injured, killed and injured, dead and wounded, dead and injured, dead or wounded
verb detained | اعتقل, اعتقلت, اعتقلوا, اعتقال, اعتقالات, اعتقالهم, يعتقل, تعتقل, اعتقالها, اعتقاله, أوقف, أوقفت, توقيف, إيقاف, القبض على, ألقي القبض على, ألقت القبض على, القبض, قبض, قبضت, قبضوا, تقبض, احتجاز, احتجز, احتجزت, محتجز, أسر, أسرت, أسروا, اعتقلتهم, arrested, arrest, arrests, arresting, detained, detain, detaining, detention, captured, capture, capturing, jailed, imprisoned, rounded up, in custody
verb released | إفراج, أفرج, أفرجت, الإفراج عن, إطلاق سراح, أطلق سراح, أطلقت سراح, أطلقوا سراح, سراح, أخلي سبيل, إخلاء سبيل, أخلت سبيل, سبيل, أطلق سراحهم, released, release, freed, freeing, releasing, set free
verb abducted | خطف, خطفت, خطفوا, اختطاف, اختطف, اختطفت, اختطفوا, مخطوف, abducted, kidnapped, abducting, kidnapping, taken hostage, abduction
verb missing | فقد, فقدان, فقدوا, في عداد المفقودين, عداد المفقودين, اختفاء, اختفى, missing, unaccounted for, disappeared
verb displaced | إلى الفرار, على الفرار, في الفرار, إلى النزوح, على النزوح, في النزوح, إلى الهرب, إلى الهجرة, إلى اللجوء, خروج, خرج, خرجت, خرجوا, نزوح, نزح, نزحت, نزحوا, ينزح, تهجير, هجر, هجرت, هجروا, تشريد, شرد, شردت, فر, فروا, فرار, فرت, هرب, هربوا, إجلاء, أجلت, أجلي, إخلاء, أخلت, أخلي, لجأ, لجؤوا, لجأوا, لجوء, مغادرة, غادر, غادروا, displaced, displacing, fled, fleeing, flee, evacuated, evacuating, evacuation, evicted, uprooted, displacement, forced from their homes
verb returned | عاد, عادت, عادوا, عودة, عودتهم, أعيد, أعيدت, أعاد, أعادت, إعادة, استعادت, استعاد, استعادة, استلمت, رجع, رجعوا, عائد, repatriated, returned, repatriation, return, repatriating, returning, sent back, brought back, brought home
verb surrendered | استسلم, استسلمت, استسلموا, استسلام, سلم نفسه, سلموا أنفسهم, تسليم أنفسهم, سلمت نفسها, أنفسهم, surrendered, surrender, surrendering, turned themselves in
verb neutralised | تحييد, حيد, حيدت, حيدوا, حيدنا, ردع, ردعت, ردعوا, ردعنا, القضاء على, قضت على, قضى على, neutralised, neutralized, neutralising, neutralizing, deterred, eliminated, eliminating, eliminate, put out of action
verb destroyed | تدمير, التهم, التهمت, يلتهم, تلتهم, التهام, أتى على, أتت على, نسف, نسفت, تفجير منازل, اقتلاع, اقتلعت, جرف, جرفت, تجريف, انهيار, انهار, انهارت, غرق, غرقت, دمر, دمرت, دمروا, دمرنا, تدميرها, هدم, هدمت, إحراق, أحرقت, حرق, احتراق, تحطم, تحطمت, إسقاط, أسقط, أسقطت, إعطاب, إعطب, أعطبت, خسر, خسرت, خسارة, إبطال, تفكيك, فكك, فككت, تضرر, تضررت, إتلاف, أتلف, destroyed, destroying, destroy, demolished, burned, burnt, torched, shot down, downed, crashed, wrecked, defused, dismantled, damaged, damaging, demolishing, razed
verb seized | مصادرة, صادر, صادرت, صودرت, ضبط, ضبطت, ضبطوا, استولى, استولت, استيلاء, الاستيلاء على, العثور على, عثر على, عثرت على, اغتنام, غنم, seized, seizing, seizure, confiscated, confiscating, impounded, intercepted
verb beneficiaries | استفاد, استفادت, يستفيد, تستفيد, استفادة, مساعدة, ساعد, ساعدت, تقديم المساعدة, وصلت المساعدات, helped, assisted, benefited, benefiting, received aid, reached with aid, fed, treated
verb aid | توزيع, وزع, وزعت, إدخال مساعدات, دخول مساعدات, مساعدات, إيصال, delivered, distributed, distributing, delivering, aid, humanitarian aid
verb personnel | إرسال, أرسلت, أرسل, قوامها, قوامه, انضم, انضموا, التحق, التحقوا, تجنيد, جند, جندت, deployed, deploying, deploy, sent, stationed, joined, recruited, trained, strong, force of
verb population | يعيش, تعيش, يعيشون, يقطن, يقطنه, يقطنها, تقطن, يقيم, تقيم, يقيمون, يؤوي, تؤوي, يسكن, يسكنها, تسكن, يسكنه, محاصرين, موجودين, موجودون, متواجدين, الموجودين, يأوي, عدد سكان, عدد سكانها, عدد سكانه, population, live in, living in, lives in, house, houses, housing, home to, hosts, hosting, sheltering, shelters
role among | بينهم, بينهن, بينها, من بينهم, من بينها, من بينهن, بينهما, منهم, منهن, منها, بمن فيهم, بما فيهم, من ضمنهم, من ضمنها, ضمنهم, من بين, بما في ذلك, including, among them, among whom, of whom, of them, of which, among, most of them
role deny | نفى, نفت, ينفي, تنفي, لم, لا, ليس, ليست, لن, denied, deny, denies, denying, not, no, never, without
role hypothetical | سيتم, ستتم, ستقوم, سيقوم, سيكون, ستكون, سيصل, ستصل, ستبدأ, سيبدأ, ستشمل, سيشمل, سيشارك, ستشارك, سيشاركون, ستؤدي, سيؤدي, ستستقبل, سيستقبل, ستقدم, سيقدم, ستنشر, سينشر, ستضم, سيضم, ستوفر, سيوفر, سيحصل, ستحصل, سيتوجه, ستتوجه, سترسل, سيرسل, سيعقد, ستعقد, سيخضع, سيزور, ستزور, يعتزمون, المقرر, من المقرر, مقرر, ينوي, تنوي, يتوقع, تتوقع, متوقع, المتوقع, من المتوقع, توقع, توقعت, توقعات, سوف, قد, ربما, يخشى, خشية, مخاوف, مخاوف من, يمكن, لو, إذا, إن لم, خطة, تخطط, يخطط, يعتزم, تعتزم, احتمال, محتمل, تهدف إلى, تحذير, يهدد, خطر, expected, expect, expects, feared, fear, fears, may, might, could, would, if, plan, plans, planned, planning, will, predicted, likely, risk, at risk, aim, aims, intends, threatened
role label | قرار مجلس الأمن, قرار مجلس الأمن الدولي, قرارات مجلس الأمن, قرار الأمم المتحدة, القرار الأممي, القرار الدولي, تزن, يزن, وزنها, وزنه, بوزن, بسعة, بدقة, بقوة, بسرعة, بطول, بعرض, بارتفاع, بعمق, بمساحة, بتردد, بقطر, بوينغ, بوينج, إيرباص, أنتونوف, إمبراير, سيسنا, القرار, قرار رقم, قرار, المادة, مادة, رقم, الرقم, الفقرة, البند, طراز, نوع, قناة, المجموعة, الطابق, الصفحة, غرفة رقم, مجموعة, طريق, الدورة, الحلقة, النسخة, العدد, المرحلة, الفوج, اللواء, الفرقة, الكتيبة, الوحدة, السرية, آيفون, غالاكسي, نوت, إف, سو, ميغ, تي, ميراج, سوخوي, article, resolution, number, no, nr, section, chapter, page, room, channel, highway, route, flight, model, version, type, boeing, airbus, paragraph, clause, phase, level, group of, figure, table, apollo, windows, iphone, galaxy, g
role age | عمره, عمرها, أعمارهم, العمر, عمر, يبلغ من العمر, البالغ من العمر, البالغة من العمر, سن, aged, age, ages
role tally | عدد, عددهم, عددها, مجموع, إجمالي, number of, total of, total, tally
role toll | حصيلة, الحصيلة, حصيلة القتلى, عدد القتلى, عدد الضحايا, حصيلة الضحايا, toll, death toll
role reach | ارتفع, ارتفعت, ارتفاع, ارتفع إلى, وصل, وصلت, يصل, تصل, ليصل, لتصل, ليبلغ, بلغ, بلغت, يبلغ, تبلغ, يرفع, رفع, رفعت, لترتفع, ليرتفع, ترتفع, يرتفع, زاد, زادت, انخفض, انخفضت, تراجع, تراجعت, قفز, rose, risen, reached, climbed, stands at, stood at, rises, increased, totalled, totaled, at, to, was, is, fell, dropped, from
role estimate | يقدر, تقدر, قدر, قدرت, يقدرون, المقدر, المقدرة, تقديرات, estimated, estimate, estimates
role clause | فيما, بينما, في حين, حيث, لكن, كما, وقال, قال, وأضاف, while, whereas, but, as, said, however
role of | من, of, out of
role article | a, an, the, some
role and | and, &
role in | فوق, قبالة, شهد, شهدت, تشهد, يشهد, أنحاء, عموم, أرجاء, ضرب, ضربت, تضرب, يضرب, اجتاح, اجتاحت, تجتاح, يجتاح, هز, هزت, تهز, يهز, struck, hit, في, شمال, جنوب, شرق, غرب, شمالي, جنوبي, شرقي, غربي, وسط, إلى, من, على, باتجاه, نحو, داخل, خارج, in, near, at, outside, inside, around, from, to, northern, southern, eastern, western, across, throughout
role site | ريفي, أرياف, سماء, أجواء, ضفاف, مشارف, تخوم, مستوطنة, سجن, معسكر, مناطق, نواحي, مديريات, مديرية, مقاطعة, بلدية, ضاحية, ضواحي, ميناء, مرفأ, ميدان, ساحة, شارع, جسر, نهر, بحيرة, جبل, جبال, وادي, مضيق, خليج, سهل, صحراء, بادية, واحة, هضبة, مخيمي, محافظتي, منطقتي, ولايتي, قضائي, جزر, شواطئ, ساحل, سواحل, شاطئ, مدن, بلدات, قرى, أحياء, محافظات, ولايات, مدينة, بمدينة, بلدة, قرية, ناحية, قضاء, ريف, محافظة, مخيم, قرب, منطقة, حي, محيط, أطراف, ولاية, إقليم, جزيرة, مطار, معبر, سد, مدينتي, بلدتي, قريتي, town of, city of, village of, province of, district of, north of, south of, east of, west of
role function | ساوث وست, بنيران, برصاص, بالرصاص, بحروق, بقصف, بغارات, بغارة, بانفجار, بتفجير, بهجوم, بأعيرة, بطلقات, كميات, لست, لستم, لسنا, لستن, طالبان, نادين, قوتين, قوتان, جراء, نتيجة, إزاء, حيال, تجاه, خلف, عقب, بعيد, قبيل, طوال, طيلة, غير, سوى, عدا, باستثناء, بدلا, بفعل, بفضل, جميعا, معظمهم, أغلبهم, بعضهم, كلهم, كلها, جميعهم, نصفهم, ثلثهم, غداة, عشية, وراء, أسفل, بجانب, بجوار, إضافة, ممن, منكم, منا, هناك, هنا, معا, سويا, حينها, وقتها, آنذاك, في, من, إلى, على, بعد, بتوقيت, عندما, التي, الذي, الذين, اللتين, اللذين, وهو, هو, هي, هم, مع, عن, حيث, خلال, لكن, قبل, ثم, ذلك, كان, كانت, كانوا, أن, أو, كما, مقابل, منذ, منها, منهم, فقط, بحسب, أي, حين, بين, حتى, بينما, ما, فيما, مقارنة, بأن, بهدف, إلا, بعدما, قد, قال, قالت, بسبب, مما, لكنه, لكنها, لا, لم, لن, هذا, هذه, لدى, عند, ضد, دون, أمام, عبر, تحت, إذا, إذ, إثر, ضمن, أصبح, أصبحت, ليصل, لتصل, ولم, بما, أثناء, رغم, بالإضافة, نحو, بنسبة, زيادة, بزيادة, بشأن, وفق, وفقا, حسب, فإن, بأنه, أنهم, أنها, أنه, أعلن, أعلنت, أكد, أكدت, بحلول, بمعدل, مثل, كل, بعض, يوميا, شهريا, سنويا, أسبوعيا, تقريبا, ذهابا, مباشرة, أيضا, كذلك, حاليا, سابقا, علما, فضلا, حول, خارج, داخل, وسط, فوق, ليس, ليست, سيتم, تم, تمت, وقع, وقعت, لكل, مرة, لصالح, ضمنهم, and, or, but, in, on, at, to, from, of, for, with, by, as, is, are, was, were, be, been, has, have, had, will, would, could, may, might, that, which, who, whom, whose, this, these, those, it, they, he, she, we, than, per, after, before, since, during, when, while, where, if, because, so, not, no, into, about, over, under, between, against, across, through, more, less, each, a, an, the, then, there, also, only, later, ago, am, pm
role weak | من, إلى, على, باتجاه, نحو, from, to, into
# "links to the Netherlands" do not place anything there.
role weak | صلة, صلات, علاقة, علاقات, ارتباط, ارتباطات, مرتبط, مرتبطة, مرتبطون, مرتبطين, تربطهم, تتعلق, يتعلق, متعلقة, متعلق, الخاصة, الاعتراف
role event | وقع, وقعت, حدث, حدثت, جرى, جرت, شن, شنت, ضرب, ضربت, نفذ, نفذت, استهدف, استهدفت, اندلع, اندلعت, انفجر, انفجرت, تحطم, تحطمت, الحادث, الحادثة, الهجوم, الهجومان, الهجومين, الهجمات, الانفجار, الانفجارات, الغارة, الغارات, التفجير, التفجيران, التفجيرين, التفجيرات, الاعتداء, الاعتداءات, القصف, الضربات, الضربة, العملية, الحريق, الحرائق, الزلزال, الفيضانات, العاصفة, الإعصار, المجزرة, المذبحة, الجريمة, الكارثة, المأساة, الاشتباكات, المواجهات, إطلاق النار, took place, occurred, happened, struck
role zone | بتوقيت, توقيت
role record | أعلى, أدنى, أقوى, أضعف, أقل, أكبر, أول, أسوأ, أفضل, أحسن, الأعلى, الأدنى, الأقوى, الأكبر, الأولى, الأول, الأسوأ, الأفضل, highest, lowest, biggest, largest, worst, best, weakest, strongest, first
role delivery | تسليم, تسليمات, delivery in, delivery for
role charge | لانضمامهم, لانضمامه, لانضمامها, لانتمائهم, لانتمائه, لضلوعهم, لضلوعه, لتورطهم, لتورطه, على خلفية, on suspicion of, on charges of, بتهمة, بتهم, بشبهة, بدعوى, يشتبه, للاشتباه, مشتبه, لاتهامهم, لاتهامهما, لاتهامه, لاتهامها, suspected, accused
role began | بدأته, بدأتها, بدأه, بدأها, بدؤوه, بدؤوها, شنته, شنتها, شنه, شنها, شنوه, شنوها, أطلقته, أطلقتها, أطلقه, أطلقها, أطلقوه, أطلقوها
role outbreak | حرب, ثورة, انتفاضة, انتخابات, نكبة, مونديال, أولمبياد, هجمات, اعتداءات, انقلاب, انقلابهم, انقلابها, الانقلاب, سقوط, سقوطها, سقوطه, سيطرة, سيطرتها, سيطرته, سيطرتهم, استيلاء, اجتياح, غزو, الغزو, احتلال, توقيع, توليه, توليها, اغتيال, تدخل, بدأ, بدأت, اندلع, اندلعت, انطلق, انطلقت, started, بدء, بداية, اندلاع, انطلاق, انطلاقة, نشوب, start, beginning, outbreak, began
role economy | الناتج, ناتج, صادرات, صادراتها, الصادرات, واردات, وارداتها, الواردات, إنفاق, الإنفاق, بإنفاق, إنفاقها, ميزانية, ميزانيتها, الميزانية, موازنة, موازنتها, الموازنة, عجز, العجز, فائض, الفائض, الدين, ديون, ديونها, الديون, إيرادات, إيراداتها, الإيرادات, استثمارات, استثماراتها, الاستثمارات, الاستثمار, احتياطي, احتياطيات, احتياطياتها, الاحتياطي, تحويلات, التحويلات, اقتصاد, اقتصادها, الاقتصاد, تجارة, التبادل التجاري, التجارة, تجارتها, مشاريع, المشاريع, مشروعات, المشروعات, ودائع, الودائع, قروض, القروض, أصول, الأصول, دعم المحروقات, الخزانة, سندات, السندات, gdp, gross domestic product, exports, imports, budget, deficit, surplus, spending, public debt, national debt, revenues, investment, investments, reserves, remittances, economy, trade
role verdict | حكم, حكما, حكمت, حكمها, حكمه, أحكام, أحكاما, محكمة, المحكمة, قضاة, sentenced, sentence, sentences, court
role result | مما, أدى, أدت, فأدى, فأدت, أسفر, أسفرت, تسبب, تسببت, خلف, خلفت, leaving, causing
role world | عالمي, عالمية, العالم, عالميا, global, globally, worldwide, world
role land | بلاد
role district | محافظة, ولاية, مقاطعة, إقليم
role town | مدينة, بلدة, قرية
role relative | التي, الذي, الذين, اللذين, اللتين, اللذان, بعدما, عندما, بعد أن, قبل أن, بعد, قبل, عقب, منذ أن, بينما, فيما, لكن, which, who, whose, after, before, when, while, since he, since it
