# Words that say how exact a count is, and words that join two counts into a range.
#
#   before Q | …   stands before the number: about, at_least, at_most
#   after Q  | …   stands after it (or after the counted noun)
#   past Q   | …   a verb whose subject may stand between it and the number: تجاوز عدد القتلى 200
#   than Q   | …   the same with على or عن before the number: يزيد عدد القتلى على 200
#   skip     | …   says nothing about the bounds, and may stand between hedge and number
#   to       | …   joins the ends of a range
#   between  | …   opens a range whose ends are joined by "and"
#   from     | …   opens a range whose ends are joined by "to"
#   or       | …   joins two neighbouring counts into a range ("three or four")

before about | نحو, حوالي, قرابة, زهاء, ما يقارب, ما يقرب من, ما يناهز, يناهز, تقريبا, ما يقدر بنحو, يقدر بـ, تقدر بـ, يقدر عددهم بـ, بحدود, في حدود, حدود, مقدار, about, around, approximately, roughly, some, nearly, almost, close to, an estimated, estimated, estimated at, approx, circa, in the region of, on the order of, ~, ما مجموعه نحو, يقارب, قارب, تقارب, قاربت, ناهز, شبه
before at_least | ما يربو على, ما يربو عن, يربو على, تربو على, يربو عن, أكثر من, أزيد من, ما لا يقل عن, ما لايقل عن, لايقل عن, لا يقل عن, لا تقل عن, لا يقلون عن, على الأقل, ما يزيد على, ما يزيد عن, ما يزيد قليلا عن, ما يزيد قليلا على, يزيد قليلا عن, يزيد قليلا على, يزيد على, يزيد عن, تزيد على, تزيد عن, يزيد عددهم على, يزيد عددهم عن, فوق, تجاوز, تجاوزت, يتجاوز, تتجاوز, ما يتجاوز, ما يفوق, يفوق, تفوق, فاق, فاقت, تخطى, تخطت, يتخطى, ما ينوف عن, ما ينيف على, أكبر من, أعلى من, بأكثر من, أكثر من نحو, أكثر من أو يساوي, more than, at least, over, above, no fewer than, not fewer than, no less than, not less than, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, exceed, surpassed, surpassing, topped, greater than, bigger than, larger than, higher than, a minimum of, minimum of, >, >=, well over, well above, more than or equal to, greater than or equal to, equal to or more than, equal to or greater than, bigger or equal than, greater or equal than, أكثر من أو تساوي
before at_most | أقل من, ما لا يزيد عن, ما لا يزيد على, لا يزيد عن, لا يزيد على, لا تزيد عن, لا تزيد على, لا يتجاوز, لا تتجاوز, لا يتعدى, لا تتعدى, لا يتخطى, لا تتخطى, لم يتجاوز, لم تتجاوز, لم يتعد, لم تتعد, لم يتخط, لم تتخط, ما لا يتجاوز, ما يصل إلى, قد يصل إلى, قد تصل إلى, قد يصل عددهم إلى, قد يصل عددها إلى, قد تصل قيمتها إلى, يصل إلى نحو, دون, أدنى من, أصغر من, كحد أقصى, بحد أقصى, less than, fewer than, no more than, not more than, at most, up to, as many as, under, below, a maximum of, maximum of, smaller than, lower than, as much as, <, <=, less than or equal to, equal to or less than, less or equal than, fewer than or equal to, smaller than or equal to, تحت
past at_least | تجاوز, تجاوزت, يتجاوز, تتجاوز, تخطى, تخطت, يتخطى, تتخطى, فاق, فاقت, يفوق, تفوق
past at_most | لا يتجاوز, لا تتجاوز, لم يتجاوز, لم تتجاوز, لن يتجاوز, لن تتجاوز, لا يتخطى, لا تتخطى, لم يتخط, لم تتخط, لا يتعدى, لا تتعدى, لم يتعد, لم تتعد
than at_least | زاد, زادت, يزيد, تزيد, لا يقل, لا تقل, لم يقل, لم تقل
than at_most | لا يزيد, لا تزيد, لم يزد, لم تزد, يقل, تقل
after about | تقريبا, or so, approximately
after at_least | على الأقل, على أقل تقدير, كحد أدنى, فأكثر, فما فوق, أو أكثر, وما فوق, وربما أكثر, ربما أكثر, or more, at least, and above, at the least, أو يزيد, ونيف
after at_most | على الأكثر, كحد أقصى, أو أقل, فأقل, at most, or less, or fewer, at the most
skip | عددها, عدده, عددهم, عددهن, قيمتها, قيمته, فيه, فيها, فيهما, خلاله, خلالها, عدد, exactly, just, only, فقط, بالضبط, another, a further, further, total of, a total of, additional, ما مجموعه, مجموع, بالتحديد
to | إلى, حتى, to, till, until, -, ~, through
between | بين, ما بين, between, يتراوح بين, تتراوح بين, يتراوح عددهم بين, يتراوح ما بين, تراوح بين
from | من, from
or | أو, or
