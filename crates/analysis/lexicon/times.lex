# Time words, Arabic and English: one sense a line, then the forms that have it (see numbers.lex).
#
#   month N        1..12, every Arabic tradition and English
#   hijri N        1..12 of the Islamic calendar
#   weekday N      1 Monday … 7 Sunday
#   unit U         a unit of time, singular or plural
#   units2 U       two of the unit, in one word
#   weekdays N     a weekday, counted: Fridays
#   day N          a day counted from the reference: today 0, yesterday -1
#   last | this | next    which one, counted from the reference
#   beforelast | afternext
#   ago | hence    a distance from the reference, before (A) or after (B) the count
#   since | until | during | before | after
#   early | mid | late    part of a month or year
#   part early | part late    "the beginning of", "the end of" it
#   daypart        part of a day: it does not change the day
#   era hijri | era common    what makes a year Islamic or not
#   decades N      the ten years from N on
#   same           takes up the period told last
#   now            the reference itself
#   approved       between a weekday and its date (الموافق)
#   ahead          what is dated behind it is still to come (will, المقرر)
#   clock          introduces a time of day
#   am | pm | noon | midnight
#   season N       1 spring … 4 winter
#   weekend | holiday NAME
#   namesake       after a month or weekday: it is a person's or a thing's name

month 1 | كانون الثاني, كانون ثاني, كانون التاني, يناير, جانفي, january, jan
month 2 | شباط, فبراير, فيفري, february, feb
month 3 | آذار, مارس, march, mar
month 4 | نيسان, أبريل, أفريل, april, apr
month 5 | أيار, مايو, ماي, may
month 6 | حزيران, يونيو, يونيه, جوان, june, jun
month 7 | تموز, يوليو, يوليه, جويلية, يوليوز, july, jul
month 8 | آب, أغسطس, أوت, غشت, august, aug
month 9 | أيلول, سبتمبر, شتنبر, september, sept, sep
month 10 | تشرين الأول, تشرين أول, أكتوبر, october, oct
month 11 | تشرين الثاني, تشرين ثاني, نوفمبر, نونبر, november, nov
month 12 | كانون الأول, كانون أول, ديسمبر, دجنبر, december, dec
hijri 1 | محرم, المحرم, محرم الحرام, muharram
hijri 2 | صفر, صفر الخير, safar
hijri 3 | ربيع الأول, ربيع أول, rabi al-awwal
hijri 4 | ربيع الثاني, ربيع الآخر, ربيع ثاني, rabi al-thani
hijri 5 | جمادى الأولى, جمادى الأول, jumada al-awwal
hijri 6 | جمادى الآخرة, جمادى الثانية, جمادى الثاني, jumada al-thani
hijri 7 | رجب, rajab
hijri 8 | شعبان, shaban, sha'ban
hijri 9 | رمضان, ramadan
hijri 10 | شوال, shawwal
hijri 11 | ذو القعدة, ذي القعدة, dhu al-qadah
hijri 12 | ذو الحجة, ذي الحجة, dhu al-hijjah
weekday 1 | الاثنين, monday, mon
weekday 2 | الثلاثاء, الثلثاء, الثلاثا, ثلاثاء, tuesday, tue, tues
weekday 3 | الأربعاء, الاربعا, أربعاء, اربعا, wednesday, wed
weekday 4 | الخميس, خميس, thursday, thu, thurs
weekday 5 | الجمعة, جمعة, friday, fri
weekday 6 | السبت, سبت, saturday, sat
weekday 7 | الأحد, sunday, sun
weekdays 1 | mondays
weekdays 2 | tuesdays
weekdays 3 | wednesdays
weekdays 4 | thursdays
weekdays 5 | fridays
weekdays 6 | saturdays
weekdays 7 | sundays
unit second | ثانية, ثوان, ثواني, second, seconds, sec, secs
unit minute | دقيقة, دقائق, minute, minutes, min, mins
unit hour | ساعة, ساعات, hour, hours, hr, hrs
unit day | يوم, يوما, أيام, ليال, ليالي, day, days
unit week | أسبوع, أسبوعا, أسابيع, week, weeks, w, wk, wks
unit fortnight | fortnight, fortnights
unit month | شهر, شهرا, أشهر, شهور, month, months
unit quarter | quarter, quarters, qtr, qtrs
unit year | سنة, عامي, سنتي, سنوات, سنين, عام, عاما, أعوام, year, years, yr, yrs, y
unit decade | عقد, عقدا, عقود, decade, decades
unit century | قرن, قرنا, قرون, century, centuries
units2 second | ثانيتان, ثانيتين
units2 minute | دقيقتان, دقيقتين
units2 hour | ساعتان, ساعتين
units2 day | يومان, يومين
units2 week | أسبوعان, أسبوعين
units2 month | شهران, شهرين
units2 year | سنتان, سنتين, عامان, عامين
units2 decade | عقدان, عقدين
units2 century | قرنان, قرنين
day 0 | اليوم, today, tonight, هذا اليوم, the current day, current date, today's
day -1 | أمس, البارحة, امبارح, الأمس, مبارح, yesterday, yesterday's, last night
day 1 | غدا, غد, الغد, بكرة, يوم غد, tomorrow, tomorrow's
day -2 | أول مبارح, أول البارحة, أول أمس, أول من أمس, أمس الأول, قبل أمس, قبل يوم أمس, the day before yesterday, day before yesterday
day 2 | بعد غد, بعد الغد, بعد بكرة, الذي بعد الغد, the day after tomorrow, day after tomorrow
now | الآن, now, right now
last | الماضي, الماضية, الفائت, الفائتة, المنصرم, المنصرمة, السابق, السابقة, الماضيين, الماضيتين, الماضيات, الأخير, الأخيرة, المنصرمين, الفائتين, last, past, previous, preceding, الأخيرين
this | الجاري, الجارية, الحالي, الحالية, هذا, هذه, الراهن, this, current, same
next | القادم, القادمة, المقبل, المقبلة, التالي, التالية, الآتي, الآتية, القادمين, المقبلين, المقبلات, next, coming, upcoming, following
beforelast | قبل الماضي, قبل الماضية, قبل المنصرم, قبل المنصرمة, قبل السابق, قبل الفائت, قبل الأخير
afternext | بعد القادم, بعد القادمة, بعد المقبل, بعد المقبلة, بعد التالي
ago | ago, مضت, خلت, back, before now
hence | hence, later, from now, from today, time
since | منذ, مذ, since, ever since
until | حتى, لغاية, لحد, بحلول, no later than, not later than, until, till, through, up until
during | لمدة, خلال, أثناء, في غضون, إبان, طوال, طيلة, during, within, in the course of, over, throughout
before | قبل, قبيل, before, prior to, by
after | بعد, عقب, بعيد, إثر, after, following the
early | مطلع, أوائل, بداية, مستهل, بدايات, أول شهر, غرة, early, earlier, early in, earlier in
mid | منتصف, أواسط, وسط, mid, the middle of, middle of
late | أواخر, نهاية, ختام, نهايات, late, later in, late in
part early | the beginning of, beginning of, the start of, start of, the beginning, beginning of around
part late | the end of, end of
daypart | صباح, صباحا, مساء, مساءا, فجر, فجرا, ليل, ليلة, ليلا, ظهر, ظهرا, عصر, عصرا, ضحى, نهار, عشية, الصبح, morning, evening, night, afternoon, dawn, overnight, daybreak
era hijri | هجري, هجرية, هـ, هجريا, للهجرة, هجريين, هجريتان, هجريتين, الهجري, الهجرية, ah
era common | ميلادي, ميلادية, ميلاديا, للميلاد, ad, a.d, a.d., ce
same | نفسه, نفسها, ذاته, ذاتها, عينه, عينها
clock | الساعة, o'clock
am | am, a.m, a.m.
pm | pm, p.m, p.m.
noon | noon, midday
midnight | midnight, منتصف الليل
season 1 | ربيع, spring
season 2 | صيف, summer
season 3 | خريف, autumn, fall
season 4 | شتاء, winter
seasons | season, seasons
weekend | weekend, weekends, عطلة نهاية الأسبوع
holiday christmas | كريسماس, christmas, xmas, عيد الميلاد
holiday newyear | رأس السنة, new year's day
holiday newyearseve | new year's eve
holiday easter | easter
holiday independence | independence day
holiday labor | labor day, labour day
holiday thanksgiving | thanksgiving
holiday halloween | halloween
holiday valentine | valentine's day
decades 1920 | عشرينيات, عشرينات, twenties
decades 1930 | ثلاثينيات, ثلاثينات, thirties
decades 1940 | أربعينيات, أربعينات, forties
decades 1950 | خمسينيات, خمسينات, fifties
decades 1960 | ستينيات, ستينات, sixties
decades 1970 | سبعينيات, سبعينات, seventies
decades 1980 | ثمانينيات, ثمانينات, eighties
decades 1990 | تسعينيات, تسعينات, nineties
approved | الموافق
ahead | سوف, المقرر, المقررة, المزمع, المزمعة, will, 'll, shall, scheduled, due to
namesake | حي, شارع, ميدان, ساحة, جماعة, جمعية, مسجد, جامع, مدرسة, الشيخ, السيد, الحاج, محمد, أحمد, علي, عبد, أبو, صحيفة, جريدة, قرية, مستشفى, حركة, لواء, كتيبة, كتائب
