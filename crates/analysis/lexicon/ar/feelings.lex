# What one expresses ("أعرب عن قلقه"), and the act that makes it: act | nouns
# Possessive endings (قلقه، قلقها، قلقهم) and the article come off by themselves.
say | حذر تفهم حرص قلق اعتقاد دعم تأييد تضامن موقف اهتمام رغبة قناعة مواساة تعازي عزاء
opine | أسف حزن ثقة صدمة استغراب دهشة تعجب خيبة ارتياح إعجاب شك شكوك
praise | تقدير شكر امتنان ترحيب سعادة إشادة احترام فخر اعتزاز
condemn | احتجاج إدانة استنكار غضب استياء امتعاض انزعاج شجب تنديد
reject | رفض معارضة تحفظ
expect | أمل خشية مخاوف تفاؤل تخوف تشاؤم
promise | استعداد التزام عزم تعهد
admit | ندم اعتذار
