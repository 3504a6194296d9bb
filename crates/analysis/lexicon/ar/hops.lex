# Arabic verbs that make a link of the chain: hop | perfect | imperfect
#
# They stand behind a medium with an object pronoun ("بيان نشرته الوزارة"), or, for `obtained`, with
# a copy ("اطلعت على نسخة منه", "تلقت … نسخة"), or behind "حسب ما" ("وفق ما نقلت").
to | أجرى | يجري
to | استطلع | يستطلع
published | نشر | ينشر
published | أصدر | يصدر
published | وزع | يوزع
published | عمم | يعمم
published | بث | يبث
published | وجه | -
carried | أورد | يورد
carried | نقل | ينقل
carried | تناقل | يتناقل
carried | نقلت | -
monitored | رصد | يرصد
monitored | تابع | -
obtained | اطلع | يطلع
obtained | تلقى | يتلقى
obtained | تسلم | يتسلم
obtained | حصل | يحصل
obtained | وصل | -
