# Number words, Arabic and English: one sense a line, then the forms that have it.
#
#   sense [argument] | form, form, …
#
# Spelling variants (hamza, alef, teh marbuta, diacritics, case) fold to one form and are listed
# once. A form may have several words. A form that starts with ال has its sense only with the
# article. The particles و ف ب ل ك come off by themselves.
#
#   digit N     0..9, also in front of عشر, hundred words and scales
#   bound N     1 or 2 inside compounds only (أحد عشر), never alone
#   ten         10, and the second word of 11..19
#   teen N      11..19 in one word
#   tens N      20, 30 … 90
#   hundred     100, multiplied by a digit before it
#   hundreds N  200..900 in one word
#   scale N     a power of ten that multiplies what stands before it
#   scaled N    a scale and its multiplier in one word: the duals
#   suffix N    a scale written onto the digits: 10k
#   dozen       12, multiplied by what stands before it
#   vague N     an open count whose floor is N
#   few N       an indefinite small count
#   fraction N  one Nth, multiplied by a number before it
#   parts A B   A Bths
#   ordinal N   the Nth
#   nth         what makes digits an ordinal: 3rd
#   percent     per cent
#   permille    per mille
#   point       the decimal point, spoken
#   minus       a sign
#   over        a division, spoken
#   less        "minus a fraction of it": إلا ربع

digit 0 | صفر, zero, nil, naught, nought
digit 1 | واحد, واحدة, واحدا, one, single
bound 1 | أحد, إحدى, حادي
digit 2 | اثنان, اثنين, اثنتان, اثنتين, اتنين, تنين, two
bound 2 | اثنا, اثني, اثنتا, اثنتي
digit 3 | ثلاثة, ثلاث, ثلاثا, تلاتة, تلات, تلاتي, ثلاتة, three
digit 4 | أربعة, أربع, أربعا, four
digit 5 | خمسة, خمس, خمسا, five
digit 6 | ستة, ست, ستا, six
digit 7 | سبعة, سبع, سبعا, seven
digit 8 | ثمانية, ثماني, ثمان, ثمنية, ثمانيا, تمانية, تمنية, تمان, تماني, eight
digit 9 | تسعة, تسع, تسعا, nine
ten | عشرة, عشر, عشرا, ten
teen 11 | أحدعشر, احدعش, حدعشر, حداشر, eleven
teen 12 | اثناعشر, اثنعشر, اثنعش, اطنعش, اطنعشر, طنعشر, تنعشر, twelve
teen 13 | ثلاثةعشر, ثلاثعشر, تلتعشر, تلاتعشر, تلتعش, ثلطعش, تلطعش, thirteen
teen 14 | أربعةعشر, اربعتعشر, اربعتعش, اربعطعش, fourteen
teen 15 | خمسةعشر, خمستعشر, خمستعش, خمسطعش, fifteen
teen 16 | ستةعشر, ستعشر, ستعش, سطعش, sixteen
teen 17 | سبعةعشر, سبعتعشر, سبعتعش, سبعطعش, seventeen
teen 18 | ثمانيةعشر, تمنتعشر, ثمنتعشر, تمنتعش, ثمنطعش, eighteen
teen 19 | تسعةعشر, تسعتعشر, تسعتعش, تسعطعش, nineteen
tens 20 | عشرون, عشرين, twenty
tens 30 | ثلاثون, ثلاثين, تلاتين, ثلاتين, thirty
tens 40 | أربعون, أربعين, forty, fourty
tens 50 | خمسون, خمسين, fifty
tens 60 | ستون, ستين, sixty
tens 70 | سبعون, سبعين, seventy
tens 80 | ثمانون, ثمانين, تمانين, تمانون, eighty
tens 90 | تسعون, تسعين, ninety
hundred | مئة, مائة, hundred, hundreds
hundreds 200 | مئتان, مئتين, مئتا, مئتي, مائتان, مائتين, مائتا, مائتي
hundreds 300 | ثلاثمئة, ثلاثمائة, ثلثمئة, ثلثمائة, تلتمية, تلاتمية
hundreds 400 | أربعمئة, أربعمائة
hundreds 500 | خمسمئة, خمسمائة
hundreds 600 | ستمئة, ستمائة
hundreds 700 | سبعمئة, سبعمائة
hundreds 800 | ثمانمئة, ثمانمائة, ثمانيمئة, ثمانيمائة, ثمنمئة, تمانمية, تمنمية, تمانمائة
hundreds 900 | تسعمئة, تسعمائة
scale 1000 | ألف, ألفا, آلاف, ألوف, thousand, thousands
scale 100000 | لاخ, lakh, lakhs, lac, lacs, lkh, lkhs
scale 1000000 | مليون, مليونا, ملايين, million, millions, mln
scale 10000000 | كرور, crore, crores, krore, krores, cr
scale 1000000000 | مليار, مليارا, مليارات, بليون, بليونا, بلايين, billion, billions, bln
scale 1000000000000 | تريليون, تريليونا, تريليونات, ترليون, trillion, trillions
scaled 2000 | ألفان, ألفين, ألفي
scaled 2000000 | مليونان, مليونين, مليوني
scaled 2000000000 | ملياران, مليارين, ملياري, بليونين, بليونان
scaled 2000000000000 | تريليونان, تريليونين, تريليوني
suffix 1000 | k
suffix 1000000 | m, mn, mil, mio
suffix 1000000000 | g, bn, b
suffix 1000000000000 | t, tn, trn
dozen | dozen, dozens, dz, dzs, دزينة, دستة
vague 20 | عشرات, tens of, scores of, scores
vague 24 | dozens of, dozens
vague 200 | مئات, مائات, hundreds of, hundreds
vague 2000 | آلاف, ألوف, thousands of, thousands
vague 20000 | عشرات الآلاف, عشرات آلاف, عشرات الألوف, عشرات ألوف, tens of thousands, tens of thousands of
vague 200000 | مئات الآلاف, مئات آلاف, مئات الألوف, hundreds of thousands, hundreds of thousands of
vague 2000000 | ملايين, millions of, millions
vague 20000000 | عشرات الملايين, عشرات ملايين, tens of millions, tens of millions of
vague 200000000 | مئات الملايين, مئات ملايين, hundreds of millions, hundreds of millions of
vague 2000000000 | مليارات, billions of, billions
vague 20000000000 | عشرات المليارات, tens of billions of, tens of billions
vague 200000000000 | مئات المليارات, hundreds of billions of, hundreds of billions
few 3 | a few, few, several, بضعة, بضع
fraction 2 | ½, نصف, half, halves
fraction 3 | ⅓, ثلث, third, thirds
fraction 4 | ¼, ربع, أرباع, quarter, quarters, fourth, fourths
fraction 5 | ⅕, أخماس, fifths
fraction 6 | ⅙, سدس, أسداس, sixths
fraction 7 | أسباع, sevenths
fraction 8 | ⅛, ثمن, أثمان, eighths
fraction 9 | أتساع, ninths
fraction 10 | أعشار, tenths
fraction 100 | hundredths
parts 2 3 | ⅔, ثلثا, ثلثي, ثلثين, ثلثان
parts 3 4 | ¾, ثلاثة أرباع
ordinal 1 | أول, أولى, أوله, حادية, first
ordinal 2 | ثاني, ثانية, ثان, تاني, تانية, second
ordinal 3 | ثالث, ثالثة, تالت, third
ordinal 4 | رابع, رابعة, fourth
ordinal 5 | خامس, خامسة, fifth
ordinal 6 | سادس, سادسة, sixth
ordinal 7 | سابع, سابعة, seventh
ordinal 8 | ثامن, ثامنة, تامن, تامنة, eighth
ordinal 9 | تاسع, تاسعة, ninth
ordinal 10 | عاشر, عاشرة, tenth
ordinal 11 | حادي عشر, حادي عشرة, حادية عشر, حادية عشرة, eleventh
ordinal 12 | ثاني عشر, ثانية عشرة, ثانية عشر, ثان عشر, twelfth
ordinal 13 | thirteenth
ordinal 14 | fourteenth
ordinal 15 | fifteenth
ordinal 16 | sixteenth
ordinal 17 | seventeenth
ordinal 18 | eighteenth
ordinal 19 | nineteenth
ordinal 20 | twentieth
ordinal 30 | thirtieth
ordinal 40 | fortieth
ordinal 50 | fiftieth
ordinal 60 | sixtieth
ordinal 70 | seventieth
ordinal 80 | eightieth
ordinal 90 | ninetieth
ordinal 100 | hundredth
ordinal 1000 | thousandth
ordinal 1000000 | millionth
ordinal 1000000000 | billionth
ordinal 1000000000000 | trillionth
nth | st, nd, rd, th
percent | بالمئة, بالمائة, في المئة, في المائة, %, percent, per cent, percentage, pct, percents of, percents, percent of, per cent of, percentage of
permille | بالألف, في الألف
point | فاصلة, فاصل, point
minus | سالب, ناقص, negative, minus
over | over, out of
less | إلا
