# Words that single rules ask for, of English and of both languages: set | words. A word may stand in
# several sets. They are compared as they stand, once folded; with "begins", "ends" and "holds" a word
# of the text begins or ends so, or holds them.
#
#   abbreviation   its dot ends no sentence: Mr. Smith
#   short-title    the same, where it is capitalised: Calif., but a miss. is one
#   name-particle  small words inside names: al-Rawi, bin Salman
#   rubric         stands before a colon in a headline and names no speaker: Video:
#   behind-one     behind "one" (or another number) where it counts nothing: one of the
#   before-one     before it, where it counts nothing: this one
#   country        is counted, but not at a place: 30 countries
#   founding       begins: since when something exists, without a date: since its founding
#   founded        says beside a date that something exists since then
#   site           ends: the first word of a name that says what the place is: قطاع غزة
#   spans          ends: without a number before it, some of them: أيام
#   late           holds: a part of the day behind noon
#   month-or-word  ends: a month only where the words around it say so: may
abbreviation | mr mrs ms dr prof gen col lt maj capt sgt sen rep gov st jr sr vs no rev inc etc
short-title | ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont
short-title | neb nev okla ore pa tenn tex va vt wash wis wyo atty hon supt cmdr
short-title | jan feb aug sept oct nov dec
name-particle | al el bin ibn bint abu ben von van der de la di da
rubric | analysis video editorial opinion exclusive update breaking watch live latest review podcast
rubric | photos transcript fact factbox explainer timeline note correction commentary interview
behind-one | of the you that who which is was another in day more
before-one | the this that no every each which past a any next last
country | دولة دول بلد بلدا بلدان الدول countries country nations
founding | تأسيس إنشائ إنشاء تشكيل founding foundation
founded | تأسست تأسس أنشئت أنشئ تشكلت تشكل founded formed
site | مدينة محافظة قضاء ريف ولاية بلدة مخيم منطقة مطار
spans | أيام أسابيع أشهر شهور سنوات أعوام سنين عقود ساعات
late | مسا ظهر عصر ليل afternoon evening
month-or-word | مارس آب ماي جوان أوت صفر رجب شعبان رمضان محرم may march mar
