# Arabic function words: class | words. They are matched as they stand, once folded.
#
#   that      opens the content clause                rel      opens a relative clause
#   prep      preposition or adverb that leads an adjunct
#   neg       negates the verb behind it               aux      stands before the verb
#   break     opens a clause of the outlet's own       but      opens a clause that may hold a cue
#   after     before أن makes it a time or condition    source   "according to"
#   name-of   "in the name of"                      saying   verbal noun that takes up a cue (قوله)
that | أن أنه أنها أنهم أنهما أنهن أننا أنني أني أنك أنكم أنا بأن بأنه بأنها بأنهم بأنهما بأننا بأنني بأنهن
rel | الذي التي الذين اللذين اللذان اللتان اللتين اللواتي اللاتي والذي والتي والذين
prep | في من بلا إلى على عن مع خلال بعد قبل عقب بعيد أثناء أمام عبر لدى حول ضد عند منذ حتى ضمن تحت فوق بشأن بخصوص إزاء تجاه حيال ردا تعليقا وسط نحو دون بدون رغم برغم بسبب نتيجة إثر غداة عشية فيه فيها عليه عليها منه منها إليه إليها عنه عنها له لها لهم به بها جراء بمناسبة لمناسبة خارج داخل قرب بحضور مقابل معه معها ورائه قبيل وفي ومن وعلى وعن وإلى ومع وخلال وبعد وقبل وعقب وحول وضد ومنذ بين لكل لأجل ضمنها فيهما فيهم سوى عليهم إليهم عنهم منهم معهم لنا لي
neg | لم لن لا ليس ليست ولم ولن ولا وليس فلم فلن فلا
aux | قد وقد فقد لقد ولقد كان وكان كانت وكانت كانوا وكانوا كانا يكون سوف وسوف فكان سبق وسبق
break | حيث بينما فيما وفيما علما لاسيما سيما إذ وذلك وحيث وبينما فيم رغم
but | لكن ولكن لكنه لكنها ولكنه ولكنها لكنهم كما ثم غير إلا بيد أما وأما وإذ بل وكما
after | قبل بعد منذ دون رغم مع إلا غير بيد ما حتى سوى بدون قبيل برغم عدا كما شرط بشرط لدرجة على
source | نقلا وفق وفقا بحسب حسب حسبما وفقما طبقا بحسبما وبحسب ووفق ووفقا وحسب وطبقا وحسبما
name-of | باسم وباسم
saying | قوله قولها قولهم قولهما تأكيده تأكيدها تأكيدهم القول
