# Places that the lists made from GeoNames and CLDR lack, spell otherwise, or call by an uncommon
# name.
#
# id | English name | country (ISO 3166-1) | id of the place it lies in | kind | Arabic forms | English forms
#
# Ids: geonames:…, iso:…, or marsad:… for what neither has. Country empty: it crosses borders.
# Kinds: country, region, province, city, town, village, camp, base, sea. A form with ! is an ordinary
# word too and needs a locative word before it (في سيول), one with !! a word like "town of" (قضاء هيت). GeoNames ids: (c) GeoNames, CC BY 4.0.

iso:SY | Syria | SY |  | country | سوريا, !سورية | Syria
iso:IQ | Iraq | IQ |  | country | العراق, عراق | Iraq
iso:LB | Lebanon | LB |  | country | لبنان | Lebanon
iso:JO | Jordan | JO |  | country | الأردن | Jordan
iso:TR | Turkey | TR |  | country | تركيا | Turkey, Turkiye, Türkiye
iso:IL | Israel | IL |  | country | إسرائيل, اسرائيل, دولة الاحتلال | Israel
iso:PS | Palestine | PS |  | country | فلسطين, الأراضي الفلسطينية, الأراضي الفلسطينية المحتلة | Palestine, Palestinian territories
iso:US | United States | US |  | country | الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا | United States, USA, U.S., America, US
iso:GB | United Kingdom | GB |  | country | بريطانيا, المملكة المتحدة | United Kingdom, Britain, UK, U.K.
iso:SA | Saudi Arabia | SA |  | country | السعودية, المملكة العربية السعودية | Saudi Arabia
iso:AE | United Arab Emirates | AE |  | country | الإمارات, الإمارات العربية المتحدة | United Arab Emirates, UAE
iso:RU | Russia | RU |  | country | روسيا, روسيا الاتحادية | Russia
iso:IR | Iran | IR |  | country | إيران, ايران | Iran
iso:CD | Democratic Republic of the Congo | CD |  | country | جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC
iso:KR | South Korea | KR |  | country | كوريا الجنوبية | South Korea
iso:KP | North Korea | KP |  | country | كوريا الشمالية | North Korea
iso:CZ | Czech Republic | CZ |  | country | التشيك, جمهورية التشيك | Czech Republic, Czechia
iso:MM | Myanmar | MM |  | country | ميانمار, بورما | Myanmar, Burma
iso:BY | Belarus | BY |  | country | بيلاروسيا, روسيا البيضاء, بيلاروس | Belarus
iso:CF | Central African Republic | CF |  | country | أفريقيا الوسطى, جمهورية أفريقيا الوسطى | Central African Republic
iso:LY | Libya | LY |  | country | ليبيا | Libya
iso:YE | Yemen | YE |  | country | اليمن | Yemen
iso:GE | Georgia | GE |  | country | جورجيا | Georgia
iso:TD | Chad | TD |  | country | تشاد | !Chad
iso:ML | Mali | ML |  | country | مالي | Mali
iso:OM | Oman | OM |  | country | سلطنة عمان | Oman
iso:NE | Niger | NE |  | country | النيجر | Niger
iso:NL | Netherlands | NL |  | country | هولندا | Netherlands, Holland
iso:NO | Norway | NO |  | country | النرويج | Norway
iso:CU | Cuba | CU |  | country | كوبا | Cuba
iso:TG | Togo | TG |  | country | توغو | Togo
iso:PE | Peru | PE |  | country | بيرو | Peru
iso:CI | Ivory Coast | CI |  | country | ساحل العاج, كوت ديفوار | Ivory Coast
iso:VA | Vatican City | VA |  | country | الفاتيكان | Vatican
iso:XK | Kosovo | XK |  | country | كوسوفو | Kosovo
iso:MK | North Macedonia | MK |  | country | مقدونيا, مقدونيا الشمالية | Macedonia, North Macedonia
iso:TW | Taiwan | TW |  | country | تايوان | Taiwan
iso:HK | Hong Kong | HK |  | city | هونغ كونغ | Hong Kong
iso:IN | India | IN |  | country | الهند | India
iso:ES | Spain | ES |  | country | إسبانيا, اسبانيا | Spain
iso:IT | Italy | IT |  | country | إيطاليا, ايطاليا | Italy
iso:UG | Uganda | UG |  | country | أوغندا | Uganda
iso:AR | Argentina | AR |  | country | الأرجنتين | Argentina
iso:VE | Venezuela | VE |  | country | فنزويلا | Venezuela
iso:SO | Somalia | SO |  | country | الصومال | Somalia
iso:SY-DY | Deir ez-Zor | SY | iso:SY | province | دير الزور, محافظة دير الزور, ريف دير الزور, ديرالزور, مدينة دير الزور | Deir ez-Zor, Deir Ezzor, Deir al-Zour, Deir al-Zor, Deir ez-Zour, Deir Ez Zor, Dayr az Zawr
iso:SY-RA | Raqqa | SY | iso:SY | province | الرقة, محافظة الرقة, ريف الرقة, مدينة الرقة | Raqqa, ar-Raqqa, Al-Raqqa, Raqqah
iso:SY-HA | Hasakah | SY | iso:SY | province | الحسكة, محافظة الحسكة, ريف الحسكة, مدينة الحسكة | Hasakah, Hasaka, Hassakeh, al-Hasakah, Al-Hasakeh, Hasakeh
iso:SY-HL | Aleppo | SY | iso:SY | province | حلب, محافظة حلب, ريف حلب, مدينة حلب | Aleppo
iso:SY-ID | Idlib | SY | iso:SY | province | إدلب, ادلب, محافظة إدلب, ريف إدلب, مدينة إدلب | Idlib, Idleb
iso:SY-HM | Hama | SY | iso:SY | province | حماة, محافظة حماة, ريف حماة, مدينة حماة, حماه | Hama, Hamah
iso:SY-HI | Homs | SY | iso:SY | province | حمص, محافظة حمص, ريف حمص, مدينة حمص | Homs
iso:SY-DR | Daraa | SY | iso:SY | province | درعا, محافظة درعا, ريف درعا, مدينة درعا | Daraa, Dara'a, Deraa
iso:SY-SU | Suwayda | SY | iso:SY | province | السويداء, محافظة السويداء | Suwayda, Sweida, As-Suwayda, Al-Suwayda
iso:SY-QU | Quneitra | SY | iso:SY | province | القنيطرة, محافظة القنيطرة | Quneitra, Qunaitra
iso:SY-LA | Latakia | SY | iso:SY | province | اللاذقية, محافظة اللاذقية, ريف اللاذقية | Latakia, Lattakia
iso:SY-TA | Tartus | SY | iso:SY | province | طرطوس, محافظة طرطوس | Tartus, Tartous
iso:SY-RD | Rif Dimashq | SY | iso:SY | province | ريف دمشق, محافظة ريف دمشق | Rif Dimashq, Rural Damascus, Damascus countryside
iso:SY-DI | Damascus | SY | iso:SY | province | دمشق, العاصمة السورية, مدينة دمشق, محافظة دمشق | Damascus
iso:IQ-NI | Nineveh | IQ | iso:IQ | province | نينوى, محافظة نينوى, سهل نينوى | Nineveh, Ninewa, Nineveh province
iso:IQ-AN | Anbar | IQ | iso:IQ | province | الأنبار, الانبار, محافظة الأنبار | Anbar, al-Anbar
iso:IQ-DI | Diyala | IQ | iso:IQ | province | ديالى, محافظة ديالى | Diyala
iso:IQ-SD | Saladin | IQ | iso:IQ | province | محافظة صلاح الدين, !!صلاح الدين | Saladin province, Salahuddin, Salah al-Din, Salahaddin
iso:IQ-KI | Kirkuk | IQ | iso:IQ | province | كركوك, محافظة كركوك, مدينة كركوك | Kirkuk
iso:IQ-BA | Basra | IQ | iso:IQ | province | البصرة, محافظة البصرة | Basra
iso:IQ-BB | Babil | IQ | iso:IQ | province | محافظة بابل, !!بابل | Babil, Babylon province
iso:IQ-WA | Wasit | IQ | iso:IQ | province | محافظة واسط, !!واسط | Wasit
iso:IQ-MA | Maysan | IQ | iso:IQ | province | ميسان, محافظة ميسان | Maysan
iso:IQ-MU | Muthanna | IQ | iso:IQ | province | محافظة المثنى, !المثنى | Muthanna
iso:IQ-QA | Qadisiyah | IQ | iso:IQ | province | محافظة القادسية, !القادسية, !الديوانية, محافظة الديوانية | Qadisiyah, Diwaniyah province
iso:IQ-DQ | Dhi Qar | IQ | iso:IQ | province | ذي قار, محافظة ذي قار | Dhi Qar
marsad:kurdistan | Kurdistan Region | IQ | iso:IQ | region | إقليم كردستان, كردستان العراق, إقليم كوردستان, كردستان, إقليم كردستان العراق | Kurdistan Region, Iraqi Kurdistan, Kurdistan
marsad:ne-syria | Northeast Syria | SY | iso:SY | region | شمال شرق سوريا, شمال وشرق سوريا, شمال شرقي سوريا, شمالي شرقي سوريا | northeast Syria, northeastern Syria, north-east Syria, north-eastern Syria, North and East Syria
marsad:nw-syria | Northwest Syria | SY | iso:SY | region | شمال غرب سوريا, شمال غربي سوريا | northwest Syria, northwestern Syria, north-west Syria, north-western Syria
marsad:badia | Syrian Desert | SY | iso:SY | region | البادية السورية, !البادية, بادية حمص, بادية دير الزور | Syrian Desert, Badia, Syrian Badia
marsad:jazira | Jazira | SY | iso:SY | region | !الجزيرة السورية, منطقة الجزيرة | Jazira region
marsad:euphrates | Euphrates | SY | iso:SY | region | !الفرات, وادي الفرات, حوض الفرات, نهر الفرات | Euphrates, Euphrates Valley
marsad:east-euphrates | East of the Euphrates | SY | iso:SY | region | شرق الفرات, شرقي الفرات | east of the Euphrates
marsad:ghouta | Eastern Ghouta | SY | iso:SY-RD | region | الغوطة الشرقية, غوطة دمشق, غوطة دمشق الشرقية, الغوطة | Eastern Ghouta, East Ghouta, Ghouta
marsad:west-ghouta | Western Ghouta | SY | iso:SY-RD | region | الغوطة الغربية | Western Ghouta
marsad:golan | Golan Heights | SY | iso:SY | region | الجولان, هضبة الجولان, مرتفعات الجولان | Golan Heights, Golan
marsad:qalamoun | Qalamoun | SY | iso:SY-RD | region | القلمون, القلمون الشرقي | Qalamoun
marsad:baghouz | Baghouz | SY | iso:SY-DY | village | الباغوز, باغوز, الباغوز فوقاني | Baghouz, Baghuz, al-Baghouz
geonames:173811 | al-Hol | SY | iso:SY-HA | town | !الهول, مخيم الهول, بلدة الهول | al-Hol, al-Hawl, al-Hol camp, Al Hol
marsad:roj-camp | Roj Camp | SY | iso:SY-HA | camp | مخيم روج, مخيم روج آفا | Roj camp
marsad:rukban | Rukban Camp | SY | iso:SY-HI | camp | مخيم الركبان, الركبان | Rukban, Rukban camp
marsad:atmeh | Atmeh | SY | iso:SY-ID | camp | أطمة, مخيم أطمة, مخيمات أطمة | Atmeh, Atma
marsad:yarmouk | Yarmouk Camp | SY | iso:SY-DI | camp | مخيم اليرموك, !اليرموك | Yarmouk camp, Yarmouk
geonames:167592 | Kobani | SY | iso:SY-HL | town | كوباني, عين العرب, كوباني عين العرب, عين عرب | Kobani, Kobane, Ain al-Arab
marsad:derik | al-Malikiyah | SY | iso:SY-HA | town | المالكية, ديريك | al-Malikiyah, Derik, Malikiyah
marsad:abu-kamal | Abu Kamal | SY | iso:SY-DY | town | البوكمال, أبو كمال, البو كمال, ألبوكمال | Abu Kamal, Albukamal, al-Bukamal, Boukamal, Al Bukamal
geonames:170592 | Mayadin | SY | iso:SY-DY | town | الميادين, مدينة الميادين | Mayadin, al-Mayadin, Mayadeen
marsad:hajin | Hajin | SY | iso:SY-DY | town | هجين, بلدة هجين | Hajin
marsad:shaafa | Shaafa | SY | iso:SY-DY | village | الشعفة | Shaafa, al-Shaafa, Al-Shafah
marsad:susah | Susah | SY | iso:SY-DY | village | !السوسة, بلدة السوسة | Susah, al-Susah
marsad:shuhayl | Shuhayl | SY | iso:SY-DY | town | الشحيل | Shuhayl, al-Shuhayl, Shuhail
marsad:gharanij | Gharanij | SY | iso:SY-DY | village | غرانيج | Gharanij
marsad:dhiban | Dhiban | SY | iso:SY-DY | village | !ذيبان | Dhiban
marsad:basira | al-Busayrah | SY | iso:SY-DY | town | !البصيرة | al-Busayrah, Basira, Busayra
marsad:suwar | al-Suwar | SY | iso:SY-DY | town | !!الصور | al-Suwar
marsad:omar-field | Al-Omar oil field | SY | iso:SY-DY | base | حقل العمر, حقل العمر النفطي | al-Omar oil field, Omar oil field
marsad:conoco | Conoco gas field | SY | iso:SY-DY | base | حقل كونيكو, معمل كونيكو, كونيكو | Conoco gas field, Conoco
marsad:shaddadi | Shaddadi | SY | iso:SY-HA | town | الشدادي | Shaddadi, al-Shaddadi, Shaddadah
marsad:rmelan | Rmelan | SY | iso:SY-HA | town | رميلان | Rmelan, Rumaylan
marsad:tal-tamr | Tal Tamr | SY | iso:SY-HA | town | تل تمر | Tal Tamr, Tell Tamer, Tal Tamer
marsad:ras-al-ayn | Ras al-Ayn | SY | iso:SY-HA | town | رأس العين, سري كانيه | Ras al-Ayn, Ras al-Ain, Serekaniye
marsad:tal-abyad | Tal Abyad | SY | iso:SY-RA | town | تل أبيض | Tal Abyad, Tell Abyad
marsad:tabqa | Tabqa | SY | iso:SY-RA | town | !الطبقة, مدينة الطبقة, سد الطبقة | Tabqa, al-Tabqa
marsad:riyadh | Riyadh | SA | iso:SA | city | الرياض, العاصمة السعودية | Riyadh
marsad:ain-issa | Ain Issa | SY | iso:SY-RA | town | عين عيسى | Ain Issa
geonames:172955 | Manbij | SY | iso:SY-HL | town | منبج, مدينة منبج | Manbij
marsad:afrin | Afrin | SY | iso:SY-HL | town | عفرين, منطقة عفرين, مدينة عفرين | Afrin
marsad:al-bab | al-Bab | SY | iso:SY-HL | town | !الباب, مدينة الباب | al-Bab
marsad:jarabulus | Jarabulus | SY | iso:SY-HL | town | جرابلس | Jarabulus, Jarablus
marsad:azaz | Azaz | SY | iso:SY-HL | town | إعزاز, أعزاز, اعزاز | Azaz
marsad:tal-rifaat | Tal Rifaat | SY | iso:SY-HL | town | تل رفعت | Tal Rifaat, Tell Rifaat
marsad:sarmada | Sarmada | SY | iso:SY-ID | town | سرمدا | Sarmada
marsad:khan-shaykhun | Khan Shaykhun | SY | iso:SY-ID | town | خان شيخون | Khan Shaykhun, Khan Sheikhoun
marsad:maarat | Maarat al-Numan | SY | iso:SY-ID | town | معرة النعمان | Maarat al-Numan, Maaret al-Numan
marsad:saraqib | Saraqib | SY | iso:SY-ID | town | سراقب | Saraqib, Saraqeb
marsad:jisr | Jisr al-Shughur | SY | iso:SY-ID | town | جسر الشغور | Jisr al-Shughur, Jisr al-Shughour
marsad:palmyra | Palmyra | SY | iso:SY-HI | town | !تدمر, مدينة تدمر | Palmyra, Tadmur
marsad:tanf | al-Tanf | SY | iso:SY-HI | base | التنف, قاعدة التنف | al-Tanf, Tanf
marsad:sukhna | al-Sukhnah | SY | iso:SY-HI | town | السخنة | al-Sukhnah, Sukhna
marsad:douma | Douma | SY | iso:SY-RD | town | دوما, مدينة دوما | Douma
marsad:harasta | Harasta | SY | iso:SY-RD | town | حرستا | Harasta
marsad:arbin | Arbin | SY | iso:SY-RD | town | عربين | Arbin
marsad:zamalka | Zamalka | SY | iso:SY-RD | town | زملكا | Zamalka
marsad:ain-tarma | Ain Tarma | SY | iso:SY-RD | town | عين ترما | Ain Tarma
marsad:jobar | Jobar | SY | iso:SY-DI | town | جوبر | Jobar
marsad:hmeimim | Hmeimim Airbase | SY | iso:SY-LA | base | حميميم, قاعدة حميميم, قاعدة حميميم الجوية, مطار حميميم | Hmeimim, Khmeimim, Hmeimim airbase, Hmeimim air base
marsad:t4 | T4 Airbase | SY | iso:SY-HI | base | التيفور, مطار التيفور, مطار التيفور العسكري, مطار تيفور, تيفور, قاعدة التيفور, قاعدة تيفور, مطار تي فور | T4 airbase, T4 air base, Tiyas airbase, Tiyas
marsad:shayrat | Shayrat Airbase | SY | iso:SY-HI | base | الشعيرات, مطار الشعيرات, قاعدة الشعيرات, مطار الشعيرات العسكري | Shayrat, Shayrat airbase
marsad:dumayr | Dumayr Airbase | SY | iso:SY-RD | base | مطار الضمير, مطار الضمير العسكري, الضمير العسكري | Dumayr airbase
marsad:nasiriyah-base | Nasiriyah Airbase | SY | iso:SY-RD | base | مطار الناصرية, مطار الناصرية العسكري | Nasiriyah airbase
marsad:mezzeh | Mezzeh | SY | iso:SY-DI | base | المزة, مطار المزة, مطار المزة العسكري | Mezzeh, Mezzeh airbase
marsad:daquq | Daquq | IQ | iso:IQ-KI | town | داقوق | Daquq
marsad:sinjar | Sinjar | IQ | iso:IQ-NI | town | سنجار, قضاء سنجار, جبل سنجار, شنكال | Sinjar, Shingal
marsad:makhmour | Makhmur | IQ | iso:IQ-NI | town | مخمور, جبال مخمور, قضاء مخمور | Makhmur, Makhmour
marsad:hamrin | Hamrin Mountains | IQ | iso:IQ-DI | region | حمرين, جبال حمرين, تلال حمرين, جبل حمرين | Hamrin, Hamrin Mountains
marsad:qarachogh | Qarachogh | IQ | iso:IQ-NI | region | قرة جوغ, جبال قرة جوغ, قره جوغ | Qarachogh, Qara Chokh
marsad:khanuka | Khanuka | IQ | iso:IQ-SD | region | الخانوكة, جبال الخانوكة | Khanuka
marsad:jurf | Jurf al-Sakhar | IQ | iso:IQ-BB | town | جرف الصخر, جرف النصر | Jurf al-Sakhar
marsad:tarmiyah | Tarmiyah | IQ | iso:IQ-BG | town | الطارمية | Tarmiyah, Tarmiya
marsad:ain-asad | Ain al-Asad Airbase | IQ | iso:IQ-AN | base | عين الأسد, قاعدة عين الأسد | Ain al-Asad, al-Asad airbase
marsad:taji | Taji | IQ | iso:IQ-BG | base | التاجي, معسكر التاجي | Taji, Camp Taji
marsad:jalawla | Jalawla | IQ | iso:IQ-DI | town | جلولاء | Jalawla
marsad:udhaim | al-Udhaim | IQ | iso:IQ-DI | town | !!العظيم, ناحية العظيم | al-Udhaim, Udhaim
marsad:ana | Anah | IQ | iso:IQ-AN | town | !!عنه, !!عانة, قضاء عنه | Anah
marsad:hit | Hit | IQ | iso:IQ-AN | town | !!هيت, قضاء هيت | !Hit
marsad:balad | Balad | IQ | iso:IQ-SD | town | !!بلد, قضاء بلد, قاعدة بلد الجوية | Balad
marsad:hadar | Hatra | IQ | iso:IQ-NI | town | !الحضر, قضاء الحضر | Hatra
marsad:rawa | Rawa | IQ | iso:IQ-AN | town | !!راوة, قضاء راوة | Rawa
marsad:qaim | al-Qaim | IQ | iso:IQ-AN | town | !القائم, قضاء القائم, معبر القائم | al-Qaim, Qaim
marsad:rutba | Rutba | IQ | iso:IQ-AN | town | الرطبة | Rutba, al-Rutba
marsad:gaza | Gaza Strip | PS | iso:PS | region | قطاع غزة, غزة, القطاع المحاصر, مدينة غزة | Gaza Strip, Gaza, Gaza City
marsad:west-bank | West Bank | PS | iso:PS | region | الضفة الغربية, الضفة الغربية المحتلة, !الضفة | West Bank, occupied West Bank
marsad:jerusalem | Jerusalem | PS | iso:PS | city | القدس, القدس المحتلة | Jerusalem
marsad:east-jerusalem | East Jerusalem | PS | marsad:jerusalem | region | القدس الشرقية, القدس الشرقية المحتلة | East Jerusalem
marsad:negev | Negev | IL | iso:IL | region | النقب, صحراء النقب | Negev
marsad:sinai | Sinai | EG | iso:EG | region | سيناء, شبه جزيرة سيناء | Sinai, Sinai Peninsula
marsad:dead-sea | Dead Sea |  |  | sea | البحر الميت | Dead Sea
marsad:mediterranean | Mediterranean Sea |  |  | sea | البحر المتوسط, البحر الأبيض المتوسط, المتوسط | Mediterranean Sea, Mediterranean
marsad:red-sea | Red Sea |  |  | sea | البحر الأحمر | Red Sea
marsad:black-sea | Black Sea |  |  | sea | البحر الأسود | Black Sea
marsad:gulf | Persian Gulf |  |  | sea | الخليج العربي, الخليج الفارسي | Persian Gulf
marsad:aden-gulf | Gulf of Aden |  |  | sea | خليج عدن | Gulf of Aden
marsad:bab-mandab | Bab al-Mandab |  |  | sea | باب المندب, مضيق باب المندب | Bab al-Mandab, Bab el-Mandeb
geonames:415189 | Aden | YE | iso:YE | city | عدن | Aden
marsad:marib | Marib | YE | iso:YE | province | مأرب, محافظة مأرب | Marib
marsad:saada | Saada | YE | iso:YE | province | صعدة, محافظة صعدة | Saada
marsad:hodeidah | Hodeidah | YE | iso:YE | province | الحديدة, محافظة الحديدة | Hodeidah, Hodeida
marsad:taiz | Taiz | YE | iso:YE | province | تعز, محافظة تعز | Taiz, Taizz
marsad:hajjah | Hajjah | YE | iso:YE | province | محافظة حجة, !!حجة | Hajjah
marsad:bayda-ye | Al Bayda | YE | iso:YE | province | محافظة البيضاء, !!البيضاء | Al Bayda
marsad:shabwa | Shabwa | YE | iso:YE | province | شبوة, محافظة شبوة | Shabwa
marsad:hadramout | Hadramawt | YE | iso:YE | province | حضرموت, محافظة حضرموت | Hadramawt, Hadramout
marsad:najran | Najran | SA | iso:SA | province | نجران | Najran
marsad:jazan | Jazan | SA | iso:SA | province | جازان, جيزان | Jazan, Jizan
marsad:lower-shabelle | Lower Shabelle | SO | iso:SO | region | شبيلي السفلى, شبيلي السفلي | Lower Shabelle
marsad:puntland | Puntland | SO | iso:SO | region | بونتلاند, بلاد بنط | Puntland
marsad:darfur | Darfur | SD | iso:SD | region | دارفور | Darfur
marsad:rakhine | Rakhine | MM | iso:MM | region | راخين, ولاية راخين, إقليم راخين, أراكان | Rakhine
marsad:crimea | Crimea | UA | iso:UA | region | القرم, شبه جزيرة القرم | Crimea
marsad:donbas | Donbas | UA | iso:UA | region | دونباس | Donbas, Donbass
marsad:kashmir | Kashmir |  |  | region | كشمير, إقليم كشمير | Kashmir
marsad:catalonia | Catalonia | ES | iso:ES | region | كتالونيا, إقليم كتالونيا, كاتالونيا, إقليم كاتالونيا | Catalonia
marsad:scotland | Scotland | GB | iso:GB | region | اسكتلندا, إسكتلندا | Scotland
marsad:england | England | GB | iso:GB | region | إنجلترا, انجلترا, إنكلترا | England
marsad:wales | Wales | GB | iso:GB | region | ويلز | Wales
marsad:n-ireland | Northern Ireland | GB | iso:GB | region | أيرلندا الشمالية, إيرلندا الشمالية, شمال إيرلندا | Northern Ireland
marsad:california | California | US | iso:US | province | كاليفورنيا, ولاية كاليفورنيا | California
marsad:florida | Florida | US | iso:US | province | فلوريدا, ولاية فلوريدا | Florida
marsad:texas | Texas | US | iso:US | province | تكساس, ولاية تكساس | Texas
marsad:hawaii | Hawaii | US | iso:US | province | هاواي | Hawaii
marsad:new-york | New York | US | iso:US | city | نيويورك | New York, New York City
marsad:washington | Washington | US | iso:US | city | واشنطن, العاصمة الأميركية, العاصمة الأمريكية | Washington, Washington DC
marsad:buenos-aires | Buenos Aires | AR | iso:AR | city | بوينس آيرس, بوينوس آيرس, بوينس أيرس, العاصمة الأرجنتينية | Buenos Aires
marsad:new-delhi | New Delhi | IN | iso:IN | city | نيودلهي, نيو دلهي, العاصمة الهندية | New Delhi
marsad:tel-aviv | Tel Aviv | IL | iso:IL | city | تل أبيب | Tel Aviv
marsad:madinah | Medina | SA | iso:SA | city | المدينة المنورة | Medina
marsad:bristol | Bristol | GB | iso:GB | city | بريستول | Bristol
marsad:salisbury | Salisbury | GB | iso:GB | city | سالزبري, سالزبوري, سالزبيري, ساليزبري, سالسبيري, سالسبري, سوليزبيري, سولزبيري, ساليسبري | Salisbury
marsad:marrakesh | Marrakesh | MA | iso:MA | city | مراكش | Marrakesh
marsad:western-sahara | Western Sahara | EH |  | region | الصحراء الغربية, الصحراء المغربية, !!الصحراء | Western Sahara
marsad:tripoli-ly | Tripoli | LY | iso:LY | city | طرابلس, العاصمة الليبية | Tripoli
marsad:benghazi | Benghazi | LY | iso:LY | city | بنغازي | Benghazi
marsad:derna | Derna | LY | iso:LY | city | درنة | Derna
marsad:sabha | Sabha | LY | iso:LY | city | سبها | Sabha
marsad:arsal | Arsal | LB | iso:LB | town | عرسال | Arsal
marsad:bekaa | Bekaa | LB | iso:LB | region | !البقاع, سهل البقاع | Bekaa, Beqaa
marsad:dahiyeh | Dahiyeh | LB | iso:LB | town | الضاحية الجنوبية | Dahiyeh
marsad:ain-hilweh | Ain al-Hilweh | LB | iso:LB | camp | عين الحلوة, مخيم عين الحلوة | Ain al-Hilweh
marsad:zaatari | Zaatari Camp | JO | iso:JO | camp | مخيم الزعتري, الزعتري | Zaatari
marsad:azraq | Azraq Camp | JO | iso:JO | camp | مخيم الأزرق | Azraq camp
marsad:incirlik | Incirlik | TR | iso:TR | base | إنجرليك, قاعدة إنجرليك | Incirlik
marsad:hatay | Hatay | TR | iso:TR | province | هاتاي, هطاي, ولاية هاتاي | Hatay
marsad:reyhanli | Reyhanli | TR | iso:TR | town | الريحانية, ريحانلي | Reyhanli
marsad:khan-younis | Khan Younis | PS | iso:PS | city | خان يونس, خانيونس | Khan Younis, Khan Yunis
marsad:rafah | Rafah | PS | iso:PS | city | رفح | Rafah
marsad:jabalia | Jabalia | PS | iso:PS | camp | جباليا, مخيم جباليا | Jabalia
marsad:erez | Erez Crossing | IL | iso:IL | base | معبر بيت حانون, معبر إيرز, معبر إيريز, إيريز | Erez crossing

# Provinces and towns that reports name and the lists lack.
iso:US-AL | Alabama | US | iso:US | province | ألاباما | Alabama
iso:US-AK | Alaska | US | iso:US | province | ألاسكا | Alaska
iso:US-AZ | Arizona | US | iso:US | province | أريزونا | Arizona
iso:US-AR | Arkansas | US | iso:US | province | أركنساس, أركنسو | Arkansas
iso:US-CO | Colorado | US | iso:US | province | كولورادو, كلورادو | Colorado
iso:US-CT | Connecticut | US | iso:US | province | كونيتيكت, كونتيكت, كونيكتيكت, كونيتيكيت | Connecticut
iso:US-DE | Delaware | US | iso:US | province | ديلاوير | Delaware, Delaware state
iso:US-GA | Georgia (US state) | US | iso:US | province | ولاية جورجيا | state of Georgia
iso:US-ID | Idaho | US | iso:US | province | أيداهو | Idaho
iso:US-IL | Illinois | US | iso:US | province | إلينوي, إيلينوي, إلينويز | Illinois
iso:US-IN | Indiana | US | iso:US | province | إنديانا | Indiana
iso:US-IA | Iowa | US | iso:US | province | آيوا, أيوا | Iowa
iso:US-KS | Kansas | US | iso:US | province | كانساس, !كنساس | Kansas
iso:US-KY | Kentucky | US | iso:US | province | كنتاكي | Kentucky
iso:US-LA | Louisiana | US | iso:US | province | لويزيانا, لوزيانا | Louisiana
iso:US-ME | Maine | US | iso:US | province | ولاية مين | Maine, Maine state
iso:US-MD | Maryland | US | iso:US | province | ماريلاند, ميريلاند, ميرلاند, مريلاند | Maryland
iso:US-MA | Massachusetts | US | iso:US | province | ماساتشوستس, ماساشوستس, ماساتشوسيتس, ماسشوستس | Massachusetts
iso:US-MI | Michigan | US | iso:US | province | ميشيغان, ميتشيغان, ميشيجان, ميشيغن, ميتشغن, ميتشغان | Michigan
iso:US-MN | Minnesota | US | iso:US | province | مينيسوتا, منيسوتا | Minnesota
iso:US-MS | Mississippi | US | iso:US | province | ميسيسيبي, مسيسيبي, مسيسبي | Mississippi
iso:US-MO | Missouri | US | iso:US | province | ميسوري, ميزوري | Missouri
iso:US-MT | Montana | US | iso:US | province | مونتانا | Montana
iso:US-NE | Nebraska | US | iso:US | province | نبراسكا, نيبراسكا | Nebraska
iso:US-NV | Nevada | US | iso:US | province | نيفادا | Nevada
iso:US-NH | New Hampshire | US | iso:US | province | نيو هامبشير, نيوهامبشير | New Hampshire
iso:US-NJ | New Jersey | US | iso:US | province | نيوجيرسي, نيو جيرسي, نيوجرسي, نيوجيرزي | New Jersey
iso:US-NM | New Mexico | US | iso:US | province | نيو مكسيكو, نيومكسيكو | New Mexico
iso:US-NC | North Carolina | US | iso:US | province | كارولاينا الشمالية, نورث كارولينا, كارولينا الشمالية, نورث كارولاينا | North Carolina
iso:US-ND | North Dakota | US | iso:US | province | داكوتا الشمالية, نورث داكوتا | North Dakota
iso:US-OH | Ohio | US | iso:US | province | أوهايو | Ohio
iso:US-OK | Oklahoma | US | iso:US | province | أوكلاهوما | Oklahoma
iso:US-OR | Oregon | US | iso:US | province | أوريغون, أوريغن, أوريجون | Oregon
iso:US-PA | Pennsylvania | US | iso:US | province | بنسلفانيا, بنسيلفانيا, بينسيلفانيا | Pennsylvania
iso:US-RI | Rhode Island | US | iso:US | province | رود آيلاند, رود آيلند | Rhode Island
iso:US-SC | South Carolina | US | iso:US | province | كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا, ساوث كارولينا | South Carolina
iso:US-SD | South Dakota | US | iso:US | province | داكوتا الجنوبية, ساوث داكوتا | South Dakota
iso:US-TN | Tennessee | US | iso:US | province | تينيسي | Tennessee
iso:US-UT | Utah | US | iso:US | province | ولاية يوتا, !يوتا, ولاية يوتاه | Utah
iso:US-VT | Vermont | US | iso:US | province | فيرمونت | Vermont
iso:US-VA | Virginia | US | iso:US | province | فيرجينيا, فرجينيا | Virginia
iso:US-WV | West Virginia | US | iso:US | province | فيرجينيا الغربية, ويست فيرجينيا, وست فيرجينيا | West Virginia
iso:US-WI | Wisconsin | US | iso:US | province | ويسكونسن, ويسكنسن, ويسكونسين | Wisconsin
iso:US-WY | Wyoming | US | iso:US | province | وايومينغ, وايومنغ | Wyoming
iso:YE-IB | Ibb | YE | iso:YE | province | محافظة إب, !!إب | Ibb
iso:YE-LA | Lahij | YE | iso:YE | province | لحج, محافظة لحج | Lahij, Lahj
iso:YE-AB | Abyan | YE | iso:YE | province | أبين, محافظة أبين | Abyan
iso:YE-DA | Dhale | YE | iso:YE | province | الضالع, محافظة الضالع | Dhale, al-Dhale, Ad Dali
iso:YE-MR | Mahra | YE | iso:YE | province | !المهرة, محافظة المهرة | Mahra, al-Mahra
iso:YE-AM | Amran | YE | iso:YE | province | محافظة عمران, !عمران | Amran
iso:YE-MW | Mahwit | YE | iso:YE | province | المحويت, محافظة المحويت | Mahwit, al-Mahwit
iso:YE-RA | Raymah | YE | iso:YE | province | محافظة ريمة, !!ريمة | Raymah, Raymah
iso:YE-JA | al-Jawf | YE | iso:YE | province | محافظة الجوف | al-Jawf
iso:YE-SU | Socotra | YE | iso:YE | province | سقطرى, جزيرة سقطرى, أرخبيل سقطرى, محافظة سقطرى, محافظة أرخبيل سقطرى | Socotra, Soqotra
iso:EG-BH | Beheira | EG | iso:EG | province | محافظة البحيرة, !!البحيرة | Beheira
iso:EG-SHR | Sharqia | EG | iso:EG | province | محافظة الشرقية, !!الشرقية | Sharqia
iso:EG-GH | Gharbia | EG | iso:EG | province | محافظة الغربية, !!الغربية | Gharbia
iso:EG-MNF | Monufia | EG | iso:EG | province | المنوفية, محافظة المنوفية | Monufia
iso:EG-DK | Dakahlia | EG | iso:EG | province | الدقهلية, محافظة الدقهلية | Dakahlia
iso:EG-KB | Qalyubia | EG | iso:EG | province | القليوبية, محافظة القليوبية | Qalyubia
iso:EG-BNS | Beni Suef | EG | iso:EG | province | محافظة بني سويف | Beni Suef
iso:EG-SHG | Sohag | EG | iso:EG | province | محافظة سوهاج | Sohag
iso:EG-KN | Qena | EG | iso:EG | province | محافظة قنا | Qena
iso:EG-MT | Matrouh | EG | iso:EG | province | مطروح, محافظة مطروح | Matrouh
iso:EG-WAD | New Valley | EG | iso:EG | province | الوادي الجديد, محافظة الوادي الجديد | New Valley
iso:EG-SIN | North Sinai | EG | iso:EG | province | شمال سيناء, شمالي سيناء, محافظة شمال سيناء | North Sinai
iso:EG-JS | South Sinai | EG | iso:EG | province | جنوب سيناء, محافظة جنوب سيناء | South Sinai
iso:EG-GZ | Giza | EG | iso:EG | province | محافظة الجيزة | Giza
iso:EG-KFS | Kafr el-Sheikh | EG | iso:EG | province | محافظة كفر الشيخ | Kafr el-Sheikh
iso:AF-HEL | Helmand | AF | iso:AF | province | هلمند | Helmand
iso:AF-NAN | Nangarhar | AF | iso:AF | province | ننكرهار, ننغرهار, نانجارهار, نانغرهار, ننجرهار, نانغارهار | Nangarhar
iso:AF-KDZ | Kunduz | AF | iso:AF | province | ولاية قندوز | Kunduz
iso:AF-FRA | Farah | AF | iso:AF | province | ولاية فرح | Farah
iso:AF-GHA | Ghazni | AF | iso:AF | province | ولاية غزني, غزني | Ghazni
iso:AF-JOW | Jowzjan | AF | iso:AF | province | جوزجان, جاوزجان | Jowzjan
iso:AF-BDG | Badghis | AF | iso:AF | province | بادغيس, بادغيز, بادغيش | Badghis
iso:AF-URU | Uruzgan | AF | iso:AF | province | أروزغان, أرزكان, أورزغان, أوروزغان, أورزكان | Uruzgan
iso:AF-LOG | Logar | AF | iso:AF | province | لوغر, لوغار, !لوجر, لوكر | Logar
iso:AF-PKA | Paktika | AF | iso:AF | province | باكتيكا, بكتيكا | Paktika
iso:AF-PIA | Paktia | AF | iso:AF | province | باكتيا, بكتيا | Paktia
iso:AF-KHO | Khost | AF | iso:AF | province | ولاية خوست | Khost
iso:AF-HER | Herat | AF | iso:AF | province | ولاية هراة | Herat
iso:AF-FYB | Faryab | AF | iso:AF | province | فارياب | Faryab
iso:AF-TAK | Takhar | AF | iso:AF | province | تخار | Takhar
iso:AF-BDS | Badakhshan | AF | iso:AF | province | بدخشان | Badakhshan
iso:AF-WAR | Wardak | AF | iso:AF | province | ميدان وردك, وردك | Wardak
iso:AF-KAP | Kapisa | AF | iso:AF | province | كابيسا | Kapisa
iso:AF-PAR | Parwan | AF | iso:AF | province | باروان, بروان | Parwan
iso:AF-SAR | Sar-e Pol | AF | iso:AF | province | سربل, ساريبول, سريبل, ساري بول | Sar-e Pol
marsad:hamouria | Hamouria | SY | iso:SY-RD | town | حمورية | Hamouria, Hammuriyah
marsad:jisreen | Jisreen | SY | iso:SY-RD | town | جسرين | Jisreen, Jisrin
marsad:saqba | Saqba | SY | iso:SY-RD | town | سقبا | Saqba
marsad:misraba | Misraba | SY | iso:SY-RD | town | مسرابا | Misraba
marsad:shifouniya | Shifouniya | SY | iso:SY-RD | town | الشيفونية | Shifouniya
marsad:otaya | Otaya | SY | iso:SY-RD | town | أوتايا | Otaya
marsad:beit-sawa | Beit Sawa | SY | iso:SY-RD | town | بيت سوى | Beit Sawa
marsad:al-wafideen | al-Wafideen | SY | iso:SY-RD | town | معبر الوافدين, مخيم الوافدين, معبر مخيم الوافدين | al-Wafideen, Wafideen
marsad:yalda | Yalda | SY | iso:SY-RD | town | يلدا | Yalda, Yelda
marsad:beit-sahm | Beit Sahm | SY | iso:SY-RD | town | بيت سحم | Beit Sahm
marsad:dabaa-airbase | Dabaa Airbase | SY | iso:SY-HI | base | مطار الضبعة, مطار الضبعة العسكري | Dabaa Airbase, Dabaa airport
marsad:qusayr | Qusayr | SY | iso:SY-HI | town | مدينة القصير | al-Qusayr
marsad:nubl | Nubl | SY | iso:SY-HL | town | !!نبل, نبل والزهراء | Nubl, Nubl
marsad:al-zahraa | al-Zahraa | SY | iso:SY-HL | town | بلدة الزهراء | al-Zahraa
marsad:al-foua | al-Foua | SY | iso:SY-ID | town | الفوعة | al-Foua, Foua
marsad:kafraya | Kafraya | SY | iso:SY-ID | town | كفريا | Kafraya, Kefraya
marsad:nassib-crossing | Nassib Crossing | SY | iso:SY-DR | base | معبر نصيب, معبر نصيب جابر | Nassib Crossing, Nassib
marsad:busra-al-harir | Busra al-Harir | SY | iso:SY-DR | town | بصر الحرير | Busra al-Harir
marsad:baath-city | Baath City | SY | iso:SY-QU | town | مدينة البعث | Baath City
marsad:geneva | Geneva | CH | iso:CH | city | جنيف | Geneva
marsad:nyon | Nyon | CH | iso:CH | city | !نيون | Nyon
marsad:zurich | Zurich | CH | iso:CH | city | زيوريخ | Zurich
marsad:davos | Davos | CH | iso:CH | city | دافوس | Davos
marsad:nice | Nice | FR | iso:FR | city | مدينة نيس | Nice
marsad:cannes | Cannes | FR | iso:FR | city | مدينة كان | Cannes
marsad:lille | Lille | FR | iso:FR | city | مدينة ليل | Lille
marsad:nantes | Nantes | FR | iso:FR | city | نانت | Nantes
marsad:montpellier | Montpellier | FR | iso:FR | city | مونبلييه | Montpellier
marsad:strasbourg | Strasbourg | FR | iso:FR | city | ستراسبورغ, ستراسبورج | Strasbourg
marsad:carcassonne | Carcassonne | FR | iso:FR | city | كاركاسون, كركاسون | Carcassonne
marsad:trebes | Trebes | FR | iso:FR | city | تريب, تريبس | Trebes
marsad:bordeaux | Bordeaux | FR | iso:FR | city | بوردو | Bordeaux
marsad:calais | Calais | FR | iso:FR | city | كاليه | Calais
marsad:munster | Munster | DE | iso:DE | city | مونستر | Munster
marsad:flensburg | Flensburg | DE | iso:DE | city | فلنسبورغ | Flensburg
marsad:bochum | Bochum | DE | iso:DE | city | بوخوم | Bochum
marsad:wiesbaden | Wiesbaden | DE | iso:DE | city | فيسبادن | Wiesbaden
marsad:liege | Liege | BE | iso:BE | city | لييج, لياج | Liege
marsad:birmingham | Birmingham | GB | iso:GB | city | برمنغهام, برمنجهام, بيرمنغهام | Birmingham
marsad:leicester | Leicester | GB | iso:GB | city | ليستر, مدينة ليستر | Leicester
marsad:heathrow | Heathrow Airport | GB | geonames:2643743 | base | مطار هيثرو, هيثرو | Heathrow Airport, Heathrow
marsad:stansted | Stansted | GB | iso:GB | base | مطار ستانستيد | Stansted
marsad:saint-petersburg | Saint Petersburg | RU | iso:RU | city | سان بطرسبورغ, سان بطرسبرغ, سانت بطرسبرج, سان بطرسبرج, سانت بيترسبورغ, سانت بطسبيرغ, سان بيترسبورغ, سانت بطرسبيرغ | Saint Petersburg
marsad:rostov-on-don | Rostov-on-Don | RU | iso:RU | city | روستوف, روستوف أون دون, روستوف نا دونو | Rostov-on-Don
marsad:sochi | Sochi | RU | iso:RU | city | سوتشي | Sochi
marsad:grozny | Grozny | RU | iso:RU | city | غروزني | Grozny
marsad:chechnya | Chechnya | RU | iso:RU | region | الشيشان | Chechnya
marsad:dagestan | Dagestan | RU | iso:RU | region | داغستان | Dagestan
marsad:panmunjom | Panmunjom | KR | iso:KR | city | بانمونجوم, بانمونغوم, بانمونجون, بانمنجوم | Panmunjom
marsad:pyeongchang | Pyeongchang | KR | iso:KR | city | بيونغ تشانغ, بيونغتشانغ, بيونجتشانج | Pyeongchang
marsad:jeju | Jeju | KR | iso:KR | region | جزيرة جيجو | Jeju
marsad:okinawa | Okinawa | JP | iso:JP | region | أوكيناوا | Okinawa
marsad:fukushima | Fukushima | JP | iso:JP | city | فوكوشيما | Fukushima
marsad:yobe | Yobe | NG | iso:NG | region | ولاية يوبي, !يوبي, يوبه | Yobe
marsad:borno | Borno | NG | iso:NG | region | بورنو | Borno
marsad:adamawa | Adamawa | NG | iso:NG | region | أداماوا | Adamawa
marsad:dapchi | Dapchi | NG | iso:NG | city | دابتشي, دابشي | Dapchi
marsad:timbuktu | Timbuktu | ML | iso:ML | city | تمبكتو, تومبكتو | Timbuktu
marsad:agadez | Agadez | NE | iso:NE | city | أغاديز | Agadez
marsad:mbandaka | Mbandaka | CD | iso:CD | city | مبانداكا | Mbandaka
marsad:punjab | Punjab | PK | iso:PK | region | إقليم البنجاب, البنجاب | Punjab
marsad:balochistan | Balochistan | PK | iso:PK | region | بلوشستان, بلوشستان, بلوتشستان | Balochistan
marsad:quetta | Quetta | PK | iso:PK | city | كويتا | Quetta
marsad:khyber-pakhtunkhwa | Khyber Pakhtunkhwa | PK | iso:PK | region | خيبر بختونخوا, !خيبر, خيبر باختونخوا, خيبر بختونخواه | Khyber Pakhtunkhwa
marsad:rajasthan | Rajasthan | IN | iso:IN | region | راجستان, راجاستان, راجستهان | Rajasthan
marsad:uttar-pradesh | Uttar Pradesh | IN | iso:IN | region | أوتار براديش, أوتار برديش, أوتار برادش | Uttar Pradesh
marsad:gujarat | Gujarat | IN | iso:IN | region | غوجارات, جوجارات, غوجرات, كوجارات, كجرات | Gujarat
marsad:karnataka | Karnataka | IN | iso:IN | region | كارناتاكا | Karnataka
marsad:kerala | Kerala | IN | iso:IN | region | كيرالا, كيرلا | Kerala
marsad:jharkhand | Jharkhand | IN | iso:IN | region | جهارخاند, جارخاند, جهاركاند, جارخند | Jharkhand
marsad:agra | Agra | IN | iso:IN | city | أغرا, أجرا | Agra
marsad:jammu-and-kashmir | Jammu and Kashmir | IN | iso:IN | region | جامو وكشمير | Jammu and Kashmir
marsad:sicily | Sicily | IT | iso:IT | region | صقلية | Sicily
marsad:sardinia | Sardinia | IT | iso:IT | region | سردينيا | Sardinia
marsad:crete | Crete | GR | iso:GR | region | جزيرة كريت, كريت | Crete
marsad:lesbos | Lesbos | GR | iso:GR | region | ليسبوس, جزيرة ليسبوس | Lesbos
marsad:chania | Chania | GR | iso:GR | city | خانيا | Chania
marsad:basque-country | Basque Country | ES | iso:ES | region | إقليم الباسك, الباسك, بلاد الباسك | Basque Country
marsad:pamplona | Pamplona | ES | iso:ES | city | بامبلونا | Pamplona
marsad:valencia | Valencia | ES | iso:ES | city | فالنسيا | Valencia
marsad:quebec | Quebec | CA | iso:CA | region | كيبيك, كيبك | Quebec
marsad:bavaria | Bavaria | DE | iso:DE | region | بافاريا | Bavaria
marsad:dhofar | Dhofar | OM | iso:OM | region | ظفار, محافظة ظفار | Dhofar
marsad:qom | Qom | IR | iso:IR | city | مدينة قم, !!قم | Qom
marsad:khuzestan | Khuzestan | IR | iso:IR | region | خوزستان | Khuzestan
marsad:ahvaz | Ahvaz | IR | iso:IR | city | الأحواز | Ahvaz
marsad:khorasan | Khorasan | IR | iso:IR | region | خراسان | Khorasan
marsad:mocha | Mokha | YE | marsad:taiz | city | !المخا, المخاء | Mokha, Mocha
marsad:midi | Midi | YE | marsad:hajjah | city | مدينة ميدي, !ميدي, مديرية ميدي | Midi
marsad:haradh | Haradh | YE | marsad:hajjah | city | مدينة حرض, !!حرض | Haradh
marsad:hays | Hays | YE | marsad:hodeidah | city | مدينة حيس, !حيس | Hays
marsad:bethlehem | Bethlehem | PS | iso:PS | city | بيت لحم | Bethlehem
marsad:beit-hanoun | Beit Hanoun | PS | iso:PS | city | بيت حانون | Beit Hanoun
marsad:bureij | Bureij | PS | iso:PS | city | مخيم البريج, البريج | Bureij
marsad:kerem-shalom | Kerem Shalom | IL | iso:IL | base | معبر كرم أبو سالم, كرم أبو سالم, كيرم شالوم | Kerem Shalom
marsad:sderot | Sderot | IL | iso:IL | city | سديروت | Sderot
marsad:dimona | Dimona | IL | iso:IL | city | ديمونا, ديمونة | Dimona
marsad:nasr-city | Nasr City | EG | iso:EG | city | مدينة نصر | Nasr City
marsad:el-alamein | El Alamein | EG | iso:EG | city | العلمين | El Alamein
marsad:alula | AlUla | SA | iso:SA | city | محافظة العلا, !!العلا | AlUla
marsad:neom | Neom | SA | iso:SA | city | نيوم | Neom
marsad:java | Java | ID | iso:ID | region | جزيرة جاوة, جاوة, !جاوا | Java
marsad:sumatra | Sumatra | ID | iso:ID | region | سومطرة, جزيرة سومطرة | Sumatra
marsad:aceh | Aceh | ID | iso:ID | region | أتشيه, إقليم آتشيه | Aceh
marsad:marawi | Marawi | PH | iso:PH | city | ماراوي, مراوي | Marawi
marsad:mindanao | Mindanao | PH | iso:PH | region | مينداناو | Mindanao
marsad:shan-state | Shan State | MM | iso:MM | region | ولاية شان | Shan State
marsad:siem-reap | Siem Reap | KH | iso:KH | city | سيم ريب | Siem Reap
marsad:cape-town | Cape Town | ZA | iso:ZA | city | كايب تاون, كاب تاون | Cape Town
marsad:parkland | Parkland | US | iso:US | city | باركلاند | Parkland
marsad:silicon-valley | Silicon Valley | US | iso:US | region | وادي السيليكون, سيليكون فالي | Silicon Valley
marsad:ankawa | Ankawa | IQ | iso:IQ | city | عنكاوا | Ankawa
marsad:eastern-slavonia | Eastern Slavonia | HR | iso:HR | city | سلافونيا | Eastern Slavonia
marsad:nagorno-karabakh | Nagorno-Karabakh | AZ | iso:AZ | region | ناغورنو كاراباخ, ناغورني قره باغ, قره باغ, ناغورني كاراباخ | Nagorno-Karabakh
marsad:south-ossetia | South Ossetia | GE | iso:GE | region | أوسيتيا الجنوبية | South Ossetia
marsad:abkhazia | Abkhazia | GE | iso:GE | region | أبخازيا | Abkhazia
marsad:transnistria | Transnistria | MD | iso:MD | region | ترانسنيستريا, ترانسدنيستريا, ترانسدنيستر | Transnistria
marsad:tibet | Tibet | CN | iso:CN | region | التبت, التيبت | Tibet
marsad:xinjiang | Xinjiang | CN | iso:CN | region | شينجيانغ, شينغيانغ, تشينجيانغ | Xinjiang
marsad:gibraltar | Gibraltar | GI | iso:GI | sea | مضيق جبل طارق | Gibraltar
marsad:strait-of-hormuz | Strait of Hormuz |  |  | sea | مضيق هرمز | Strait of Hormuz
marsad:suez-canal | Suez Canal | EG | iso:EG | sea | قناة السويس | Suez Canal
marsad:sahel | Sahel |  |  | region | منطقة الساحل الأفريقي, الساحل الأفريقي, دول الساحل | Sahel
marsad:kidal | Kidal | ML | iso:ML | city | كيدال | Kidal
marsad:gao | Gao | ML | iso:ML | city | مدينة غاو, !غاو | Gao
marsad:mopti | Mopti | ML | iso:ML | city | موبتي | Mopti
marsad:diffa | Diffa | NE | iso:NE | city | ديفا | Diffa
marsad:tigray | Tigray | ET | iso:ET | region | تيغراي | Tigray
marsad:kivu | Kivu | CD | iso:CD | region | كيفو, شمال كيفو, كيفو الشمالية | Kivu
marsad:jubaland | Jubaland | SO | iso:SO | region | جوبالاند | Jubaland
marsad:kismayo | Kismayo | SO | iso:SO | city | كيسمايو, كسمايو | Kismayo
marsad:baidoa | Baidoa | SO | iso:SO | city | بيدوا, بيداوا | Baidoa
marsad:tawergha | Tawergha | LY | iso:LY | city | تاورغاء, تاورغا | Tawergha
marsad:ras-lanuf | Ras Lanuf | LY | iso:LY | city | رأس لانوف | Ras Lanuf
marsad:fezzan | Fezzan | LY | iso:LY | region | فزان | Fezzan
marsad:cyrenaica | Cyrenaica | LY | iso:LY | region | برقة | Cyrenaica
marsad:ben-guerdane | Ben Guerdane | TN | iso:TN | city | بن قردان | Ben Guerdane
marsad:kabylie | Kabylie | DZ | iso:DZ | region | منطقة القبائل | Kabylie
marsad:rif | Rif | MA | iso:MA | region | الريف المغربي, منطقة الريف | Rif
marsad:holy-sepulchre | Church of the Holy Sepulchre | PS | marsad:old-city-of-jerusalem | base | كنيسة القيامة | Church of the Holy Sepulchre
marsad:nativity | Church of the Nativity | PS | iso:PS | base | كنيسة المهد | Church of the Nativity
marsad:al-aqsa | Al-Aqsa Mosque | PS | marsad:jerusalem | base | المسجد الأقصى, الحرم القدسي | Al-Aqsa Mosque, al-Aqsa
marsad:ibrahimi-mosque | Ibrahimi Mosque | PS | iso:PS | base | الحرم الإبراهيمي, المسجد الإبراهيمي | Ibrahimi Mosque, Cave of the Patriarchs
marsad:umayyad-mosque | Umayyad Mosque | SY | iso:SY-DI | base | الجامع الأموي, المسجد الأموي | Umayyad Mosque
marsad:sayyidah-zaynab | Sayyidah Zaynab | SY | iso:SY-RD | base | السيدة زينب | Sayyidah Zaynab, Sayeda Zeinab
marsad:tahrir-square | Tahrir Square |  |  | base | ميدان التحرير, ساحة التحرير | Tahrir Square
marsad:taksim-square | Taksim Square | TR | iso:TR | base | ميدان تقسيم, ساحة تقسيم | Taksim Square
marsad:red-square | Red Square | RU | geonames:524901 | base | الساحة الحمراء, الميدان الأحمر | Red Square

# Provinces and federal states elsewhere that the news names; ids are ISO 3166-2.
iso:IN-TG | Telangana | IN | iso:IN | province | تيلانغانا, تيلانجانا | Telangana
iso:IN-UT | Uttarakhand | IN | iso:IN | province | أوتاراخند, أوتاراخاند, أوتارخاند | Uttarakhand
iso:IN-AP | Andhra Pradesh | IN | iso:IN | province | أندرا براديش, أندهرا براديش | Andhra Pradesh
iso:IN-AS | Assam | IN | iso:IN | province | آسام, ولاية آسام | Assam
iso:IN-CT | Chhattisgarh | IN | iso:IN | province | تشهاتيسغار, تشاتيسغار, شاتيسغار | Chhattisgarh
iso:IN-TN | Tamil Nadu | IN | iso:IN | province | تاميل نادو | Tamil Nadu
iso:IN-HR | Haryana | IN | iso:IN | province | هاريانا | Haryana
iso:IN-WB | West Bengal | IN | iso:IN | province | البنغال الغربية, غرب البنغال | West Bengal
iso:IN-OR | Odisha | IN | iso:IN | province | أوديشا, أوريسا | Odisha
iso:IN-MH | Maharashtra | IN | iso:IN | province | مهاراشترا, ماهاراشترا | Maharashtra
iso:IN-MP | Madhya Pradesh | IN | iso:IN | province | ماديا براديش, مادهيا براديش | Madhya Pradesh
iso:IN-BR | Bihar | IN | iso:IN | province | بيهار | Bihar
iso:DE-SN | Saxony | DE | iso:DE | province | ساكسونيا, سكسونيا | Saxony
iso:DE-NI | Lower Saxony | DE | iso:DE | province | ساكسونيا السفلى, سكسونيا السفلى | Lower Saxony
iso:DE-HE | Hesse | DE | iso:DE | province | هيسن | Hesse
iso:DE-BW | Baden-Württemberg | DE | iso:DE | province | بادن فورتمبيرغ, بادن فورتمبرغ | Baden-Württemberg
iso:DE-NW | North Rhine-Westphalia | DE | iso:DE | province | شمال الراين وستفاليا, شمال الراين فيستفاليا, شمال الراين ويستفاليا, شمال الراين, شمال الراين فستفاليا, نورد راين فستفاليا, نورد راين ويستفاليا, نورث راين فستفاليا | North Rhine-Westphalia
iso:DE-BB | Brandenburg | DE | iso:DE | province | براندنبورغ | Brandenburg
iso:DE-TH | Thuringia | DE | iso:DE | province | تورينغن, تورينغيا | Thuringia
iso:NG-ZA | Zamfara | NG | iso:NG | province | زامفارا, زمفارا | Zamfara
iso:NG-BE | Benue | NG | iso:NG | province | بينوي, بنوي | Benue
iso:IT-52 | Tuscany | IT | iso:IT | province | توسكانا, توسكاني | Tuscany
iso:IT-25 | Lombardy | IT | iso:IT | province | لومبارديا | Lombardy
iso:CA-ON | Ontario | CA | iso:CA | province | أونتاريو | Ontario
iso:CA-AB | Alberta | CA | iso:CA | province | ألبرتا | Alberta
iso:CA-BC | British Columbia | CA | iso:CA | province | كولومبيا البريطانية, بريتيش كولومبيا | British Columbia
iso:AU-QLD | Queensland | AU | iso:AU | province | كوينزلاند | Queensland
iso:AU-NSW | New South Wales | AU | iso:AU | province | نيو ساوث ويلز | New South Wales
iso:CN-SC | Sichuan | CN | iso:CN | province | سيتشوان, سيشوان | Sichuan
iso:CN-GD | Guangdong | CN | iso:CN | province | قوانغدونغ, غوانغدونغ, غوانغدونج, غواندونغ, جوانجدونج | Guangdong
iso:CN-HE | Hebei | CN | iso:CN | province | خبي | Hebei
iso:RU-IN | Ingushetia | RU | iso:RU | province | إنغوشيا, أنغوشيا | Ingushetia
iso:RU-TA | Tatarstan | RU | iso:RU | province | تتارستان, تترستان | Tatarstan
iso:FR-COR | Corsica | FR | iso:FR | province | كورسيكا | Corsica
iso:FR-NOR | Normandy | FR | iso:FR | province | نورماندي | Normandy
iso:FR-BRE | Brittany | FR | iso:FR | province | بريتاني, بروتاني | Brittany
iso:PK-SD | Sindh | PK | iso:PK | province | السند, إقليم السند | Sindh
iso:MX-GRO | Guerrero | MX | iso:MX | province | غيريرو | Guerrero
iso:MX-VER | Veracruz | MX | iso:MX | province | فيراكروز | Veracruz
iso:MX-JAL | Jalisco | MX | iso:MX | province | خاليسكو, جاليسكو | Jalisco
iso:MX-CHP | Chiapas | MX | iso:MX | province | تشياباس | Chiapas
iso:ID-JB | West Java | ID | iso:ID | province | جاوة الغربية, جاوا الغربية | West Java
iso:ES-AN | Andalusia | ES | iso:ES | province | إقليم الأندلس, !الأندلس, أندلوسيا | Andalusia

# Palestine and Israel: towns, camps, settlements.
marsad:jenin | Jenin | PS | iso:PS | city | !جنين, مدينة جنين | Jenin
marsad:salfit | Salfit | PS | iso:PS | town | سلفيت | Salfit
marsad:tubas | Tubas | PS | iso:PS | town | !طوباس | Tubas
marsad:al-bireh | al-Bireh | PS | iso:PS | city | !البيرة, مدينة البيرة | al-Bireh
marsad:shejaiya | Shejaiya | PS | iso:PS | town | الشجاعية | Shejaiya
marsad:nuseirat | Nuseirat | PS | iso:PS | camp | النصيرات, مخيم النصيرات | Nuseirat
marsad:balata | Balata Camp | PS | iso:PS | camp | مخيم بلاطة | Balata Camp
marsad:qalandia | Qalandia | PS | iso:PS | base | قلنديا, معبر قلنديا, حاجز قلنديا | Qalandia
marsad:khan-ahmar | Khan al-Ahmar | PS | iso:PS | village | الخان الأحمر | Khan al-Ahmar
marsad:jordan-valley | Jordan Valley | PS | iso:PS | region | غور الأردن, الأغوار, وادي الأردن | Jordan Valley
marsad:sheikh-jarrah | Sheikh Jarrah | PS | marsad:east-jerusalem | town | الشيخ جراح | Sheikh Jarrah
marsad:ashkelon | Ashkelon | IL | iso:IL | city | عسقلان, أشكلون | Ashkelon
marsad:galilee | Galilee | IL | iso:IL | region | !الجليل | Galilee
marsad:rafah-crossing | Rafah Crossing | PS | iso:PS | base | معبر رفح | Rafah Crossing
# Lebanon.
marsad:shatila | Shatila Camp | LB | iso:LB | camp | مخيم شاتيلا, شاتيلا | Shatila Camp
marsad:bourj-barajneh | Bourj el-Barajneh | LB | iso:LB | camp | برج البراجنة | Bourj el-Barajneh
marsad:nahr-bared | Nahr al-Bared Camp | LB | iso:LB | camp | نهر البارد | Nahr al-Bared Camp
marsad:baalbek | Baalbek | LB | iso:LB | city | بعلبك | Baalbek
marsad:south-lebanon | South Lebanon | LB | iso:LB | region | جنوب لبنان, الجنوب اللبناني, جنوبي لبنان | South Lebanon
marsad:north-lebanon | North Lebanon | LB | iso:LB | region | شمال لبنان, الشمال اللبناني | North Lebanon
# Yemen and the Gulf.
marsad:seiyun | Seiyun | YE | marsad:hadramout | city | سيئون | Seiyun
marsad:khokha | al-Khokha | YE | marsad:hodeidah | town | الخوخة | al-Khokha
marsad:nihm | Nihm | YE | iso:YE | town | مديرية نهم, !!نهم | Nihm
marsad:sirwah | Sirwah | YE | marsad:marib | town | صرواح | Sirwah
marsad:razih | Razih | YE | marsad:saada | town | مديرية رازح, !!رازح | Razih
marsad:kitaf | Kitaf | YE | marsad:saada | town | !كتاف, كتاف والبقع | Kitaf
marsad:baqim | Baqim | YE | marsad:saada | town | باقم | Baqim
marsad:maqbanah | Maqbanah | YE | marsad:taiz | town | مقبنة | Maqbanah
marsad:mawza | Mawza | YE | marsad:taiz | town | !!موزع, مديرية موزع | Mawza
marsad:tihama | Tihama | YE | iso:YE | region | تهامة | Tihama
marsad:qaniya | Qaniya | YE | marsad:bayda-ye | town | قانية | Qaniya
marsad:perim | Perim | YE | iso:YE | village | جزيرة ميون | Perim
marsad:hanish | Hanish Islands | YE | iso:YE | region | جزر حنيش | Hanish Islands
marsad:asir | Asir | SA | iso:SA | province | !!عسير, منطقة عسير | Asir
marsad:eastern-province | Eastern Province | SA | iso:SA | province | المنطقة الشرقية | Eastern Province
# Libya, Egypt, the Maghreb, Sudan.
marsad:zuwara | Zuwara | LY | iso:LY | town | زوارة | Zuwara
marsad:zawiya | Zawiya | LY | iso:LY | city | مدينة الزاوية | Zawiya
marsad:kufra | Kufra | LY | iso:LY | town | !!الكفرة | Kufra
marsad:oil-crescent | Oil Crescent | LY | iso:LY | region | الهلال النفطي | Oil Crescent
marsad:sheikh-zuweid | Sheikh Zuweid | EG | marsad:sinai | town | الشيخ زويد | Sheikh Zuweid
marsad:upper-egypt | Upper Egypt | EG | iso:EG | region | صعيد مصر, !!الصعيد | Upper Egypt
marsad:delta | Nile Delta | EG | iso:EG | region | دلتا النيل | Nile Delta
marsad:halayeb | Halayeb Triangle |  |  | region | مثلث حلايب, حلايب | Halayeb Triangle
marsad:jerada | Jerada | MA | iso:MA | city | جرادة | Jerada
marsad:boufarik | Boufarik | DZ | iso:DZ | city | بوفاريك | Boufarik
marsad:kerkennah | Kerkennah | TN | iso:TN | region | قرقنة, جزيرة قرقنة | Kerkennah
marsad:south-kordofan | South Kordofan | SD | iso:SD | province | جنوب كردفان | South Kordofan
marsad:blue-nile | Blue Nile | SD | iso:SD | province | ولاية النيل الأزرق | Blue Nile
# Africa.
marsad:oromia | Oromia | ET | iso:ET | region | أوروميا, إقليم أوروميا, أوروميو | Oromia
marsad:amhara | Amhara | ET | iso:ET | region | إقليم أمهرة, !أمهرة, !الأمهرة | Amhara
marsad:ogaden | Somali Region | ET | iso:ET | region | أوغادين | Somali Region
marsad:somaliland | Somaliland | SO | iso:SO | region | أرض الصومال, صوماليلاند | Somaliland
marsad:bosaso | Bosaso | SO | iso:SO | city | بوصاصو, بوساسو | Bosaso
marsad:ituri | Ituri | CD | iso:CD | region | إيتوري | Ituri
marsad:kasai | Kasai | CD | iso:CD | region | كاساي | Kasai
marsad:beni-cd | Beni | CD | iso:CD | city | مدينة بيني, !!بيني |
marsad:chibok | Chibok | NG | iso:NG | town | شيبوك, تشيبوك | Chibok
marsad:sambisa | Sambisa Forest | NG | marsad:borno | region | غابة سامبيسا, سامبيسا | Sambisa Forest
marsad:lake-chad | Lake Chad |  |  | region | بحيرة تشاد, حوض بحيرة تشاد | Lake Chad
marsad:kwazulu | KwaZulu-Natal | ZA | iso:ZA | province | كوازولو ناتال | KwaZulu-Natal
marsad:garissa | Garissa | KE | iso:KE | town | غاريسا | Garissa
marsad:dadaab | Dadaab Camp | KE | iso:KE | camp | مخيم داداب, داداب | Dadaab Camp
# Asia.
marsad:laghman | Laghman | AF | iso:AF | province | لغمان | Laghman
marsad:ghor | Ghor | AF | iso:AF | province | ولاية غور, !!غور, إقليم غور | Ghor
marsad:nimroz | Nimroz | AF | iso:AF | province | نيمروز | Nimroz
marsad:kunar | Kunar | AF | iso:AF | province | كونر, ولاية كونار, كونار, !كنر | Kunar
marsad:lashkar-gah | Lashkar Gah | AF | iso:AF | city | لشكركاه, لشكرغاه, لشكر كاه | Lashkar Gah
marsad:waziristan | Waziristan | PK | iso:PK | region | وزيرستان, شمال وزيرستان, وزيرستان الشمالية | Waziristan
marsad:swat | Swat | PK | iso:PK | region | وادي سوات, سوات | Swat
marsad:kathua | Kathua | IN | iso:IN | town | كاتوا | Kathua
marsad:coxs-bazar | Cox's Bazar | BD | iso:BD | city | كوكس بازار, كوكس بازارا | Cox's Bazar
marsad:isfahan-pr | Sistan and Baluchestan | IR | iso:IR | province | سيستان وبلوشستان, سيستان بلوشستان | Sistan and Baluchestan
marsad:east-turkestan | East Turkestan | CN | iso:CN | region | تركستان الشرقية | East Turkestan
marsad:punggye-ri | Punggye-ri | KP | iso:KP | base | بونغيي ري, بونجي ري, بونغي ري | Punggye-ri
marsad:bali | Bali | ID | iso:ID | region | جزيرة بالي, !!بالي | 
marsad:lombok | Lombok | ID | iso:ID | region | لومبوك, جزيرة لومبوك | Lombok
marsad:guam | Guam | US | iso:US | region | جزيرة غوام | Guam
# Europe and America.
marsad:luhansk | Luhansk | UA | iso:UA | city | لوغانسك, لوهانسك | Luhansk
marsad:kerch-strait | Kerch Strait |  |  | sea | مضيق كيرتش | Kerch Strait
marsad:siberia | Siberia | RU | iso:RU | region | سيبيريا | Siberia
marsad:voronezh | Voronezh | RU | iso:RU | city | فورونيج | Voronezh
marsad:wiltshire | Wiltshire | GB | iso:GB | region | ويلتشير, ويلتشاير | Wiltshire
marsad:yorkshire | Yorkshire | GB | iso:GB | region | يوركشاير | Yorkshire
marsad:porton-down | Porton Down | GB | iso:GB | base | بورتون داون | Porton Down
marsad:grenoble | Grenoble | FR | iso:FR | city | غرونوبل, جرونوبل | Grenoble
marsad:rennes | Rennes | FR | iso:FR | city | مدينة رين | Rennes
marsad:nanterre | Nanterre | FR | geonames:2988507 | city | نانتير | Nanterre
marsad:charleroi | Charleroi | BE | iso:BE | city | شارلروا | Charleroi
marsad:flanders | Flanders | BE | iso:BE | region | فلاندرز | Flanders
marsad:molenbeek | Molenbeek | BE | iso:BE | town | مولنبيك | Molenbeek
marsad:lampedusa | Lampedusa | IT | iso:IT | region | لامبيدوزا, لامبيدوسا | Lampedusa
marsad:samos | Samos | GR | iso:GR | region | جزيرة ساموس, !ساموس | Samos
marsad:chios | Chios | GR | iso:GR | region | جزيرة خيوس, خيوس, تشيوس, جزيرة تشيوس | Chios
marsad:moria | Moria Camp | GR | iso:GR | camp | مخيم موريا | Moria Camp
marsad:canary-islands | Canary Islands | ES | iso:ES | region | جزر الكناري | Canary Islands
marsad:melilla | Melilla | ES | iso:ES | city | مليلية, مليلة | Melilla
marsad:ceuta | Ceuta | ES | iso:ES | city | !سبتة | Ceuta
marsad:galicia | Galicia | ES | iso:ES | region | غاليسيا | Galicia
marsad:north-cyprus | Northern Cyprus | CY | iso:CY | region | شمال قبرص, قبرص الشمالية | Northern Cyprus
marsad:aegean | Aegean Sea |  |  | sea | بحر إيجه, بحر إيجة | Aegean Sea
marsad:south-china-sea | South China Sea |  |  | sea | بحر الصين الجنوبي | South China Sea
marsad:caspian | Caspian Sea |  |  | sea | بحر قزوين | Caspian Sea
marsad:baltic | Baltic Sea |  |  | sea | بحر البلطيق | Baltic Sea
marsad:bosphorus | Bosphorus | TR | iso:TR | sea | البوسفور, مضيق البوسفور | Bosphorus
marsad:arabian-sea | Arabian Sea |  |  | sea | بحر العرب | Arabian Sea
marsad:gulf-oman | Gulf of Oman |  |  | sea | خليج عمان, بحر عمان | Gulf of Oman
marsad:gulf-aqaba | Gulf of Aqaba |  |  | sea | خليج العقبة | Gulf of Aqaba
marsad:guantanamo | Guantanamo | CU | iso:CU | base | غوانتانامو, معتقل غوانتانامو, خليج غوانتانامو, غوانتنامو | Guantanamo, Guantanamo Bay
marsad:charlottesville | Charlottesville | US | iso:US-VA | city | تشارلوتسفيل | Charlottesville
marsad:orlando | Orlando | US | iso:US | city | أورلاندو |
marsad:san-bruno | San Bruno | US | iso:US | city | سان برونو | San Bruno
marsad:nova-scotia | Nova Scotia | CA | iso:CA | province | نوفا سكوشا | Nova Scotia
marsad:saskatchewan | Saskatchewan | CA | iso:CA | province | ساسكاتشوان, ساسكاتشيوان | Saskatchewan
marsad:manitoba | Manitoba | CA | iso:CA | province | مانيتوبا | Manitoba
# Syria, Iraq, Turkey.
marsad:barzeh | Barzeh | SY | iso:SY | town | برزة | Barzeh
marsad:qadam | al-Qadam | SY | iso:SY | town | حي القدم, !!القدم | al-Qadam
marsad:tadamon | Tadamon | SY | iso:SY | town | حي التضامن, !!التضامن | Tadamon
marsad:abu-dhuhur | Abu al-Duhur Airbase | SY | iso:SY | base | مطار أبو الضهور, مطار أبو الظهور | Abu al-Duhur Airbase
marsad:jabal-zawiya | Jabal Zawiya | SY | iso:SY | region | جبل الزاوية | Jabal Zawiya
marsad:wadi-barada | Wadi Barada | SY | iso:SY | region | وادي بردى | Wadi Barada
marsad:qandil | Qandil Mountains | IQ | iso:IQ | region | !قنديل, جبال قنديل, جبل قنديل | Qandil Mountains
marsad:green-zone | Green Zone | IQ | iso:IQ | town | المنطقة الخضراء | Green Zone
marsad:kilis | Kilis | TR | iso:TR | city | كيليس, !كلس, كليس | Kilis

# Parts of the world and wider regions.
marsad:europe | Europe |  |  | region | أوروبا, القارة الأوروبية | Europe
marsad:eastern-europe | Eastern Europe |  | marsad:europe | region | شرق أوروبا, أوروبا الشرقية, شرقي أوروبا | Eastern Europe
marsad:western-europe | Western Europe |  | marsad:europe | region | غرب أوروبا, أوروبا الغربية | Western Europe
marsad:balkans | Balkans |  | marsad:europe | region | البلقان | Balkans
marsad:baltic-states | Baltic states |  | marsad:europe | region | دول البلطيق, البلطيق, منطقة البلطيق | Baltic states
marsad:africa | Africa |  |  | region | أفريقيا, القارة الأفريقية, القارة السمراء | Africa
marsad:west-africa | West Africa |  | marsad:africa | region | غرب أفريقيا, غربي أفريقيا, أفريقيا الغربية | West Africa
marsad:east-africa | East Africa |  | marsad:africa | region | شرق أفريقيا, شرقي أفريقيا | East Africa
marsad:north-africa | North Africa |  | marsad:africa | region | شمال أفريقيا, شمالي أفريقيا | North Africa
marsad:central-africa | Central Africa |  | marsad:africa | region | وسط أفريقيا | Central Africa
marsad:southern-africa | Southern Africa |  | marsad:africa | region | الجنوب الأفريقي | Southern Africa
marsad:sub-saharan-africa | Sub-Saharan Africa |  | marsad:africa | region | أفريقيا جنوب الصحراء, جنوب الصحراء الكبرى | Sub-Saharan Africa
marsad:horn-of-africa | Horn of Africa |  | marsad:africa | region | القرن الأفريقي | Horn of Africa
marsad:asia | Asia |  |  | region | آسيا, القارة الآسيوية | Asia
marsad:central-asia | Central Asia |  | marsad:asia | region | آسيا الوسطى, وسط آسيا | Central Asia
marsad:south-east-asia | Southeast Asia |  | marsad:asia | region | جنوب شرق آسيا, جنوب شرقي آسيا | Southeast Asia, South-East Asia
marsad:south-asia | South Asia |  | marsad:asia | region | جنوب آسيا | South Asia
marsad:east-asia | East Asia |  | marsad:asia | region | شرق آسيا, شرقي آسيا | East Asia
marsad:caucasus | Caucasus |  |  | region | القوقاز | Caucasus
marsad:middle-east | Middle East |  |  | region | الشرق الأوسط, منطقة الشرق الأوسط | Middle East
marsad:arab-world | Arab world |  |  | region | العالم العربي, الوطن العربي | Arab world
marsad:maghreb | Maghreb |  |  | region | المغرب العربي, دول المغرب العربي, !المغاربية | Maghreb
marsad:latin-america | Latin America |  |  | region | أمريكا اللاتينية, أميركا اللاتينية | Latin America
marsad:south-america | South America |  |  | region | أمريكا الجنوبية, أميركا الجنوبية | South America
marsad:central-america | Central America |  |  | region | أمريكا الوسطى, أميركا الوسطى | Central America
marsad:north-america | North America |  |  | region | أمريكا الشمالية, أميركا الشمالية | North America
marsad:west-coast | West Coast | YE | iso:YE | region | الساحل الغربي | West Coast
marsad:hayran | Hayran | YE | marsad:hajjah | town | !حيران | Hayran
marsad:abs | Abs | YE | marsad:hajjah | town | !!عبس | Abs
marsad:barat-al-anan | Barat al-Anan | YE | iso:YE-JA | town | برط العنان, مديرية برط | Barat al-Anan
marsad:khabb-wa-ash-shaf | Khabb wa ash Shaf | YE | iso:YE-JA | town | خب والشعف | Khabb wa ash Shaf
marsad:al-hazm | al-Hazm | YE | iso:YE-JA | town | !الحزم | al-Hazm
marsad:khawlan | Khawlan | YE | iso:YE | region | !خولان | Khawlan
marsad:al-waziiyah | al-Waziiyah | YE | marsad:taiz | town | الوازعية | al-Waziiyah
marsad:dhubab | Dhubab | YE | marsad:taiz | town | !ذباب, ذوباب, ذو باب | Dhubab
marsad:jabal-habashi | Jabal Habashi | YE | marsad:taiz | town | جبل حبشي | Jabal Habashi
marsad:al-silw | al-Silw | YE | marsad:taiz | town | !الصلو, مديرية الصلو | al-Silw
marsad:haifan | Haifan | YE | marsad:taiz | town | !حيفان | Haifan
marsad:al-jarrahi | al-Jarrahi | YE | marsad:hodeidah | town | !!الجراحي | al-Jarrahi
marsad:al-tuhayta | al-Tuhayta | YE | marsad:hodeidah | town | التحيتا | al-Tuhayta
marsad:al-durayhimi | al-Durayhimi | YE | marsad:hodeidah | town | الدريهمي | al-Durayhimi
marsad:bayt-al-faqih | Bayt al-Faqih | YE | marsad:hodeidah | town | بيت الفقيه | Bayt al-Faqih
marsad:al-buqa | al-Buqa | YE | marsad:saada | town | !البقع | al-Buqa
marsad:shada | Shada | YE | marsad:saada | town | !شدا, مديرية شدا | Shada
marsad:saqayn | Saqayn | YE | marsad:saada | town | !!سحار | Saqayn
marsad:marran | Marran | YE | marsad:saada | town | !مران | Marran
marsad:nati | Nati | YE | marsad:bayda-ye | town | !ناطع | Nati
marsad:bayhan | Bayhan | YE | marsad:shabwa | town | بيحان | Bayhan
marsad:usaylan | Usaylan | YE | marsad:shabwa | town | عسيلان | Usaylan
marsad:ataq | Ataq | YE | marsad:shabwa | town | !!عتق | Ataq
marsad:mahfad | Mahfad | YE | iso:YE-AB | town | المحفد | Mahfad
marsad:damt | Damt | YE | iso:YE-DA | town | !دمت | Damt
marsad:al-awamiyah | Al-Awamiyah | SA | iso:SA | town | العوامية | Al-Awamiyah
marsad:al-ahsa | Al-Ahsa | SA | iso:SA | city | الأحساء, !!الإحساء | Al-Ahsa
marsad:qassim | Qassim | SA | iso:SA | province | القصيم | Qassim
marsad:al-dhafra | Al Dhafra | AE | iso:AE | region | منطقة الظفرة, الظفرة, قاعدة الظفرة | Al Dhafra
marsad:bodrum | Bodrum | TR | iso:TR | town | بودروم | Bodrum
marsad:tunceli | Tunceli | TR | iso:TR | province | تونجلي | Tunceli
marsad:silivri | Silivri | TR | iso:TR | town | سيليفري | Silivri
marsad:sharm-el-sheikh | Sharm el-Sheikh | EG | iso:EG | city | شرم الشيخ | Sharm el-Sheikh
marsad:bir-al-abed | Bir al-Abed | EG | iso:EG | town | بئر العبد | Bir al-Abed
marsad:hasana | Hasana | EG | iso:EG | town | !!الحسنة, الحسنة المصرية | Hasana
marsad:siwa | Siwa | EG | iso:EG | town | !سيوة, واحة سيوة | Siwa
marsad:brega | Brega | LY | iso:LY | town | البريقة | Brega
marsad:zintan | Zintan | LY | iso:LY | city | الزنتان | Zintan
marsad:gharyan | Gharyan | LY | iso:LY | city | غريان | Gharyan
marsad:tajura | Tajura | LY | iso:LY | town | تاجوراء | Tajura
marsad:ubari | Ubari | LY | iso:LY | town | أوباري | Ubari
marsad:jufra | Jufra | LY | iso:LY | province | !الجفرة | Jufra
marsad:tunis | Tunis | TN | iso:TN | city | تونس العاصمة | Tunis
marsad:djerba | Djerba | TN | iso:TN | town | !جربة, جزيرة جربة | Djerba
marsad:boumerdes | Boumerdes | DZ | iso:DZ | city | بومرداس | Boumerdes
marsad:laayoune | Laayoune | EH | marsad:western-sahara | city | مدينة العيون | Laayoune
marsad:guerguerat | Guerguerat | EH | marsad:western-sahara | town | الكركرات, الكركارات | Guerguerat
marsad:north-kordofan | North Kordofan | SD | iso:SD | province | شمال كردفان | North Kordofan
marsad:jebel-marra | Jebel Marra | SD | iso:SD | region | جبل مرة | Jebel Marra
marsad:bentiu | Bentiu | SS | iso:SS | city | بانتيو | Bentiu
marsad:berbera | Berbera | SO | iso:SO | city | !بربرة | Berbera
marsad:moyale | Moyale | ET | iso:ET | town | مويالي | Moyale
marsad:plateau | Plateau | NG | iso:NG | province | ولاية بلاتو, !بلاتو | Plateau
marsad:mubi | Mubi | NG | iso:NG | town | !موبي | Mubi
marsad:rann | Rann | NG | iso:NG | town | !!ران | Rann
marsad:menaka | Menaka | ML | iso:ML | city | !ميناكا | Menaka
marsad:assamaka | Assamaka | NE | iso:NE | town | أساماكا | Assamaka
marsad:south-kivu | South Kivu | CD | iso:CD | province | جنوب كيفو | South Kivu
marsad:bikoro | Bikoro | CD | iso:CD | town | بيكورو | Bikoro
marsad:bangui | Bangui | CF | iso:CF | city | بانغي | Bangui
marsad:cabo-delgado | Cabo Delgado | MZ | iso:MZ | province | كابو ديلغادو | Cabo Delgado
marsad:samangan | Samangan | AF | iso:AF | province | سمنكان | Samangan
marsad:nuristan | Nuristan | AF | iso:AF | province | نورستان | Nuristan
marsad:bagram | Bagram | AF | iso:AF | base | باغرام, قاعدة باغرام | Bagram
marsad:semirom | Semirom | IR | iso:IR | town | سميرم, سيميروم | Semirom
marsad:himachal-pradesh | Himachal Pradesh | IN | iso:IN | province | هيماشال براديش | Himachal Pradesh
marsad:kachin | Kachin | MM | iso:MM | province | كاشين, كاتشين | Kachin
marsad:maungdaw | Maungdaw | MM | iso:MM | town | مونغداو, منغدو | Maungdaw
marsad:kandy | Kandy | LK | iso:LK | city | !كاندي | Kandy
marsad:sulawesi | Sulawesi | ID | iso:ID | region | سولاويسي | Sulawesi
marsad:papua | Papua | ID | iso:ID | region | إقليم بابوا | Papua
marsad:hainan | Hainan | CN | iso:CN | province | هاينان | Hainan
marsad:hokkaido | Hokkaido | JP | iso:JP | region | هوكايدو | Hokkaido
marsad:hualien | Hualien | TW | iso:TW | city | هوالين, هوالاين, هوالن, هواليان | Hualien
marsad:north-caucasus | North Caucasus | RU | iso:RU | region | شمال القوقاز | North Caucasus
marsad:kizlyar | Kizlyar | RU | iso:RU | town | كيزليار | Kizlyar
marsad:sea-of-azov | Sea of Azov | UA |  | sea | بحر آزوف, بحر أزوف | Sea of Azov
marsad:belfast | Belfast | GB | iso:GB | city | بلفاست | Belfast
marsad:windsor | Windsor | GB | iso:GB | town | !ويندسور, وندسور | Windsor
marsad:gatwick-airport | Gatwick Airport | GB | iso:GB | base | مطار غاتويك | Gatwick Airport
marsad:notre-dame-des-landes | Notre-Dame-des-Landes | FR | iso:FR | town | نوتردام دي لاند, نوتر دام دي لاند, نوتردام دو لاند | Notre-Dame-des-Landes
marsad:ellwangen | Ellwangen | DE | iso:DE | town | إلفانغن, إلفانغين, إلفانجن | Ellwangen
marsad:ramstein-air-base | Ramstein Air Base | DE | iso:DE | base | قاعدة رامشتاين | Ramstein Air Base
marsad:macerata | Macerata | IT | iso:IT | city | ماتشيراتا | Macerata
marsad:venice | Venice | IT | iso:IT | city | !البندقية, فينيسيا | Venice
marsad:florence | Florence | IT | iso:IT | city | فلورنسا, فلورنسة, فلورينسا | Florence
marsad:calabria | Calabria | IT | iso:IT | region | كالابريا | Calabria
marsad:trieste | Trieste | IT | iso:IT | city | ترييستي | Trieste
marsad:pozzallo | Pozzallo | IT | marsad:sicily | town | بوزالو | Pozzallo
marsad:algeciras | Algeciras | ES | iso:ES | city | الجزيرة الخضراء | Algeciras
marsad:thessaloniki | Thessaloniki | GR | iso:GR | city | سالونيك, تسالونيكي | Thessaloniki
marsad:kos | Kos | GR | iso:GR | region | جزيرة كوس | Kos
marsad:evros | Evros | GR | iso:GR | region | نهر إيفروس, إفروس | Evros
marsad:malmo | Malmö | SE | iso:SE | city | مالمو | Malmö
marsad:varna | Varna | BG | iso:BG | city | !فارنا | Varna
marsad:srebrenica | Srebrenica | BA | iso:BA | town | سربرنيتسا, سريبرينيتسا | Srebrenica
marsad:larnaca | Larnaca | CY | iso:CY | city | لارنكا | Larnaca
marsad:barstow | Barstow | US | iso:US | town | بارستو | Barstow
marsad:broward-county | Broward County | US | marsad:florida | province | مقاطعة بروارد, مقاطعة برووارد | Broward County
marsad:san-bernardino | San Bernardino | US | iso:US | city | سان برناردينو, سان برنادينو, سان بيرناردينو | San Bernardino
marsad:santa-fe | Santa Fe | US | iso:US | town | !سانتا في | Santa Fe
marsad:sutherland-springs | Sutherland Springs | US | iso:US | town | ساذرلاند سبرينغز | Sutherland Springs
marsad:charleston | Charleston | US | iso:US | city | تشارلستون | Charleston
marsad:pittsburgh | Pittsburgh | US | iso:US | city | بيتسبرغ | Pittsburgh
marsad:vallejo | Vallejo | US | marsad:california | city | فاليجو | Vallejo
marsad:camp-david | Camp David | US | iso:US | base | !كامب ديفيد, كامب ديفد | Camp David
marsad:mexico-city | Mexico City | MX | iso:MX | city | مكسيكو سيتي, مكسيكو | Mexico City
marsad:oaxaca | Oaxaca | MX | iso:MX | province | واهاكا, أواكساكا | Oaxaca
marsad:fuego-volcano | Fuego Volcano | GT | iso:GT | region | بركان فويغو, فويغو | Fuego Volcano
marsad:margaret-river | Margaret River | AU | marsad:western-australia | town | مارغريت ريفر | Margaret River
marsad:gush-etzion | Gush Etzion | PS | iso:PS | region | غوش عتصيون | Gush Etzion
marsad:maale-adumim | Ma'ale Adumim | PS | iso:PS | town | معاليه أدوميم | Ma'ale Adumim
marsad:ariel | Ariel | PS | iso:PS | town | مستوطنة أريئيل, مستوطنة أرئيل, أرئيل | Ariel
marsad:nabi-salih | Nabi Salih | PS | iso:PS | village | النبي صالح | Nabi Salih
marsad:silwan | Silwan | PS | iso:PS | town | !سلوان | Silwan
marsad:safed | Safed | IL | iso:IL | city | !صفد | Safed
marsad:naqoura | Naqoura | LB | iso:LB | town | الناقورة | Naqoura
marsad:shebaa-farms | Shebaa Farms | LB | iso:LB | region | مزارع شبعا | Shebaa Farms
marsad:hermel | Hermel | LB | iso:LB | town | !الهرمل | Hermel
marsad:bashiqa | Bashiqa | IQ | iso:IQ | town | بعشيقة | Bashiqa
marsad:nasiriyah | Nasiriyah | SY | iso:SY-RD | town | بلدة الناصرية | Nasiriyah
marsad:jamraya | Jamraya | SY | iso:SY-RD | town | جمرايا | Jamraya
marsad:hazzah | Hazzah | SY | iso:SY-RD | town | !حزة | Hazzah
marsad:mudayra | Mudayra | SY | iso:SY-RD | town | !!مديرا | Mudayra
marsad:hawsh-al-dawahira | Hawsh al-Dawahira | SY | iso:SY-RD | town | حوش الضواهرة | Hawsh al-Dawahira
marsad:al-ashari | al-Ashari | SY | iso:SY-RD | town | !!الأشعري | al-Ashari
marsad:kafr-janneh | Kafr Janneh | SY | iso:SY-HL | town | كفر جنة, كفرجنة | Kafr Janneh
marsad:al-lajat | al-Lajat | SY | iso:SY | region | اللجاة | al-Lajat
marsad:yarmouk-basin | Yarmouk Basin | SY | iso:SY-DR | region | حوض اليرموك | Yarmouk Basin
marsad:nile-river | Nile River |  |  | region | نهر النيل, حوض النيل | Nile River
marsad:tigris | Tigris |  |  | region | نهر دجلة | Tigris
marsad:indian-ocean | Indian Ocean |  |  | sea | المحيط الهندي | Indian Ocean
marsad:atlantic-ocean | Atlantic Ocean |  |  | sea | المحيط الأطلسي, المحيط الأطلنطي | Atlantic Ocean
marsad:pacific-ocean | Pacific Ocean |  |  | sea | المحيط الهادئ | Pacific Ocean
marsad:arctic | Arctic |  |  | region | القطب الشمالي | Arctic
marsad:caribbean | Caribbean |  |  | region | !الكاريبي, البحر الكاريبي, منطقة الكاريبي | Caribbean
marsad:hormozgan | Hormozgan | IR | iso:IR | province | هرمزغان, هرمزجان | Hormozgan
marsad:east-azerbaijan | East Azerbaijan | IR | iso:IR | province | أذربيجان الشرقية | East Azerbaijan
marsad:west-azerbaijan | West Azerbaijan | IR | iso:IR | province | أذربيجان الغربية | West Azerbaijan
marsad:ilam | Ilam | IR | iso:IR | province | !إيلام, !عيلام | Ilam
marsad:lorestan | Lorestan | IR | iso:IR | province | لرستان, لورستان | Lorestan
marsad:golestan | Golestan | IR | iso:IR | province | غولستان, كلستان | Golestan
marsad:mazandaran | Mazandaran | IR | iso:IR | province | مازندران | Mazandaran
marsad:gilan | Gilan | IR | iso:IR | province | !!جيلان | Gilan
marsad:razavi-khorasan | Razavi Khorasan | IR | iso:IR | province | خراسان رضوي, خراسان الرضوية | Razavi Khorasan
marsad:kohgiluyeh-and-boyer-ahmad | Kohgiluyeh and Boyer-Ahmad | IR | iso:IR | province | كهكيلويه وبوير أحمد | Kohgiluyeh and Boyer-Ahmad
marsad:chaharmahal-and-bakhtiari | Chaharmahal and Bakhtiari | IR | iso:IR | province | جهارمحال وبختياري, تشهار محال وبختياري, جهار محال وبختياري, جهار محال | Chaharmahal and Bakhtiari
marsad:alborz | Alborz | IR | iso:IR | province | محافظة البرز | Alborz
marsad:mariwan | Mariwan | IR | iso:IR | city | مريوان | Mariwan
marsad:arak | Arak | IR | iso:IR | city | !!أراك | Arak
marsad:fordow | Fordow | IR | iso:IR | city | فوردو | Fordow
marsad:qeshm | Qeshm | IR | iso:IR | city | !!قشم, جزيرة قشم | Qeshm
marsad:sarpol-e-zahab | Sarpol-e Zahab | IR | iso:IR | city | سربل ذهاب, سر بل زهاب | Sarpol-e Zahab
marsad:evin-prison | Evin Prison | IR | iso:IR | base | سجن إيفين, سجن إفين, سجن إيوين | Evin Prison
marsad:bandar-e-anzali | Bandar-e Anzali | IR | iso:IR | city | بندر أنزلي | Bandar-e Anzali
marsad:mehran | Mehran | IR | iso:IR | city | !!مهران | Mehran
marsad:mascara | Mascara | DZ | iso:DZ | province | ولاية معسكر | Mascara
marsad:illizi | Illizi | DZ | iso:DZ | province | إليزي | Illizi
marsad:el-tarf | El Tarf | DZ | iso:DZ | province | !!الطارف | El Tarf
marsad:tipaza | Tipaza | DZ | iso:DZ | province | تيبازة | Tipaza
marsad:akbou | Akbou | DZ | geonames:2505329 | town | أقبو | Akbou
marsad:in-amenas | In Amenas | DZ | iso:DZ | town | عين أمناس | In Amenas
marsad:in-salah | In Salah | DZ | iso:DZ | town | عين صالح | In Salah
marsad:bordj-badji-mokhtar | Bordj Badji Mokhtar | DZ | iso:DZ | town | برج باجي مختار | Bordj Badji Mokhtar
marsad:manouba | Manouba | TN | iso:TN | province | منوبة | Manouba
marsad:zaghouan | Zaghouan | TN | iso:TN | province | زغوان | Zaghouan
marsad:siliana | Siliana | TN | iso:TN | province | سليانة | Siliana
marsad:tozeur | Tozeur | TN | iso:TN | province | توزر | Tozeur
marsad:kebili | Kebili | TN | iso:TN | province | !!قبلي | Kebili
marsad:ras-jedir | Ras Jedir | TN | iso:TN | town | رأس جدير | Ras Jedir
marsad:tebourba | Tebourba | TN | iso:TN | town | طبربة | Tebourba
marsad:thala | Thala | TN | iso:TN | town | !!تالة | Thala
marsad:la-marsa | La Marsa | TN | iso:TN | town | !!المرسى | La Marsa
marsad:metlaoui | Metlaoui | TN | iso:TN | town | المتلوي | Metlaoui
marsad:laayoune-ma | Laayoune | MA | iso:MA | city | !!العيون | Laayoune
marsad:zagora | Zagora | MA | iso:MA | city | زاكورة | Zagora
marsad:tarhuna | Tarhuna | LY | iso:LY | city | ترهونة | Tarhuna
marsad:murzuq | Murzuq | LY | iso:LY | city | مرزق | Murzuq
marsad:ghat | Ghat | LY | iso:LY | city | !!غات | Ghat
marsad:nalut | Nalut | LY | iso:LY | city | نالوت | Nalut
marsad:ghadames | Ghadames | LY | iso:LY | city | غدامس | Ghadames
marsad:garabulli | Garabulli | LY | iso:LY | city | القره بوللي, القربولي | Garabulli
marsad:sidra | Sidra | LY | iso:LY | town | !السدرة | Sidra
marsad:warshefana | Warshefana | LY | iso:LY | town | ورشفانة | Warshefana
marsad:bin-jawad | Bin Jawad | LY | iso:LY | town | بن جواد | Bin Jawad
marsad:6th-of-october-city | 6th of October City | EG | iso:EG | city | السادس من أكتوبر, مدينة 6 أكتوبر | 6th of October City
marsad:taba | Taba | EG | iso:EG | city | طابا | Taba
marsad:heliopolis | Heliopolis | EG | geonames:360630 | city | مصر الجديدة | Heliopolis
marsad:maadi | Maadi | EG | geonames:360630 | city | !!المعادي | Maadi
marsad:cairo-stadium | Cairo Stadium | EG | geonames:360630 | base | استاد القاهرة, ستاد القاهرة | Cairo Stadium
marsad:rabaa-al-adawiya | Rabaa al-Adawiya | EG | geonames:360630 | city | رابعة العدوية, ميدان رابعة | Rabaa al-Adawiya
marsad:kadugli | Kadugli | SD | iso:SD | city | كادوقلي | Kadugli
marsad:south-darfur | South Darfur | SD | marsad:darfur | region | جنوب دارفور | South Darfur
marsad:north-darfur | North Darfur | SD | marsad:darfur | region | شمال دارفور | North Darfur
marsad:west-darfur | West Darfur | SD | marsad:darfur | region | غرب دارفور | West Darfur
marsad:central-darfur | Central Darfur | SD | marsad:darfur | region | وسط دارفور | Central Darfur
marsad:abyei | Abyei | SD | iso:SD | region | أبيي | Abyei
marsad:gezira | Gezira | SD | iso:SD | region | ولاية الجزيرة | Gezira
marsad:malakal | Malakal | SS | iso:SS | city | ملكال | Malakal
marsad:yambio | Yambio | SS | iso:SS | city | يامبيو | Yambio
marsad:aweil | Aweil | SS | iso:SS | city | أويل | Aweil
marsad:hargeisa | Hargeisa | SO | marsad:somaliland | city | هرجيسا, هرغيسا | Hargeisa
marsad:afgooye | Afgooye | SO | iso:SO | city | أفجوي, أفغوي | Afgooye
marsad:galkayo | Galkayo | SO | marsad:puntland | city | غالكايو, جالكعيو | Galkayo
marsad:beledweyne | Beledweyne | SO | iso:SO | city | بلدوين, بلد وين | Beledweyne
marsad:marka | Marka | SO | iso:SO | city | !!مركا | Marka
marsad:nakuru | Nakuru | KE | iso:KE | city | ناكورو | Nakuru
marsad:kisumu | Kisumu | KE | iso:KE | city | كيسومو | Kisumu
marsad:eldoret | Eldoret | KE | iso:KE | city | إلدوريت | Eldoret
marsad:mandera | Mandera | KE | iso:KE | city | مانديرا | Mandera
marsad:lamu | Lamu | KE | iso:KE | city | !لامو | Lamu
marsad:hawassa | Hawassa | ET | iso:ET | city | هواسا | Hawassa
marsad:mekelle | Mekelle | ET | iso:ET | city | ميكيلي | Mekelle
marsad:dire-dawa | Dire Dawa | ET | iso:ET | city | دير داوا | Dire Dawa
marsad:gondar | Gondar | ET | iso:ET | city | غوندار | Gondar
marsad:bama | Bama | NG | marsad:borno | city | !!باما | Bama
marsad:enugu | Enugu | NG | iso:NG | city | إينوغو | Enugu
marsad:makurdi | Makurdi | NG | iso:NG | city | ماكوردي | Makurdi
marsad:gwoza | Gwoza | NG | marsad:borno | city | غوزا | Gwoza
marsad:konduga | Konduga | NG | marsad:borno | city | كوندوغا | Konduga
marsad:taraba | Taraba | NG | iso:NG | province | تارابا | Taraba
marsad:niger-delta | Niger Delta | NG | iso:NG | province | دلتا النيجر | Niger Delta
marsad:rivers | Rivers | NG | iso:NG | province | ولاية ريفرز | !Rivers
marsad:bayelsa | Bayelsa | NG | iso:NG | province | بايلسا | Bayelsa
marsad:bamenda | Bamenda | CM | iso:CM | city | باميندا | Bamenda
marsad:buea | Buea | CM | iso:CM | city | !!بويا | Buea
marsad:zinder | Zinder | NE | iso:NE | city | زيندر | Zinder
marsad:tillaberi | Tillaberi | NE | iso:NE | city | تيلابيري | Tillaberi
marsad:arlit | Arlit | NE | iso:NE | city | أرليت | Arlit
marsad:segou | Segou | ML | iso:ML | city | سيغو | Segou
marsad:sevare | Sevare | ML | iso:ML | city | سيفاري | Sevare
marsad:anderamboukane | Anderamboukane | ML | marsad:menaka | city | أندرامبوكان, انديرامبوكين | Anderamboukane
marsad:bobo-dioulasso | Bobo-Dioulasso | BF | iso:BF | city | بوبو ديولاسو | Bobo-Dioulasso
marsad:djibo | Djibo | BF | iso:BF | city | !!جيبو | Djibo
marsad:touba | Touba | SN | iso:SN | city | !!طوبى | !Touba
marsad:casamance | Casamance | SN | iso:SN | city | كازامانس | Casamance
marsad:conakry | Conakry | GN | iso:GN | city | كوناكري | Conakry
marsad:bambari | Bambari | CF | iso:CF | city | بامباري | Bambari
marsad:bangassou | Bangassou | CF | iso:CF | city | بانغاسو | Bangassou
marsad:bunia | Bunia | CD | iso:CD | city | بونيا | Bunia
marsad:kisangani | Kisangani | CD | iso:CD | city | كيسانغاني | Kisangani
marsad:equateur | Equateur | CD | iso:CD | province | مقاطعة إكواتور, إقليم إكواتور | Equateur
marsad:katanga | Katanga | CD | iso:CD | province | كاتانغا | Katanga
marsad:tanganyika | Tanganyika | CD | iso:CD | province | تنجانيقا | Tanganyika
marsad:malabo | Malabo | GQ | iso:GQ | city | مالابو | Malabo
marsad:entebbe | Entebbe | UG | iso:UG | city | عنتيبي | Entebbe
marsad:palma | Palma | MZ | iso:MZ | city | !!بالما | !Palma
marsad:port-louis | Port Louis | MU | iso:MU | city | بورت لويس | Port Louis
marsad:gaborone | Gaborone | BW | iso:BW | city | غابورون | Gaborone
marsad:gauteng | Gauteng | ZA | iso:ZA | province | غوتنغ | Gauteng
marsad:limpopo | Limpopo | ZA | iso:ZA | province | ليمبوبو | Limpopo
marsad:assab | Assab | ER | iso:ER | city | ميناء عصب | Assab
marsad:massawa | Massawa | ER | iso:ER | city | مصوع | Massawa
marsad:nouadhibou | Nouadhibou | MR | iso:MR | city | نواذيبو | Nouadhibou
marsad:wichita | Wichita | US | iso:US-KS | city | ويتشيتا | Wichita
marsad:buffalo | Buffalo | US | marsad:new-york | city | بافالو, بوفالو | Buffalo
marsad:vallejo-us | Vallejo | US | iso:US | city | فاييهو, فاليهو | Vallejo
marsad:san-jose | San Jose | US | marsad:california | city | سان خوسيه | San Jose
marsad:portland | Portland | US | iso:US-OR | city | بورتلاند | Portland
marsad:cleveland | Cleveland | US | iso:US-OH | city | كليفلاند | Cleveland
marsad:cincinnati | Cincinnati | US | iso:US-OH | city | سينسيناتي | Cincinnati
marsad:milwaukee | Milwaukee | US | iso:US-WI | city | ميلووكي | Milwaukee
marsad:saint-louis | Saint Louis | US | iso:US-MO | city | سانت لويس | Saint Louis
marsad:new-orleans | New Orleans | US | iso:US-LA | city | نيو أورليانز | New Orleans
marsad:baton-rouge | Baton Rouge | US | iso:US-LA | city | باتون روج | Baton Rouge
marsad:charlotte | Charlotte | US | iso:US-NC | city | !!شارلوت | Charlotte
marsad:charlottesville-us | Charlottesville | US | iso:US | city | شارلوتسفيل | Charlottesville
marsad:richmond | Richmond | US | iso:US-VA | city | !ريتشموند | Richmond
marsad:norfolk | Norfolk | US | iso:US-VA | city | نورفولك | Norfolk
marsad:salt-lake-city | Salt Lake City | US | iso:US-UT | city | سولت ليك سيتي, سولت ليك | Salt Lake City
marsad:anchorage | Anchorage | US | iso:US-AK | city | أنكوريج | Anchorage
marsad:honolulu | Honolulu | US | marsad:hawaii | city | هونولولو | Honolulu
marsad:laredo | Laredo | US | marsad:texas | city | لاريدو | Laredo
marsad:newtown | Newtown | US | iso:US-CT | city | نيوتاون | !Newtown
marsad:annapolis | Annapolis | US | iso:US-MD | city | أنابوليس | Annapolis
marsad:arlington | Arlington | US | iso:US-VA | city | أرلينغتون | Arlington
marsad:queens | Queens | US | marsad:new-york | city | !كوينز | !Queens
marsad:bronx | Bronx | US | marsad:new-york | city | برونكس | Bronx
marsad:staten-island | Staten Island | US | marsad:new-york | city | ستاتن آيلند | Staten Island
marsad:newark | Newark | US | iso:US-NJ | city | نيوارك | Newark
marsad:jersey-city | Jersey City | US | iso:US-NJ | city | جيرسي سيتي | Jersey City
marsad:hartford | Hartford | US | iso:US-CT | city | هارتفورد | Hartford
marsad:palm-beach | Palm Beach | US | marsad:florida | city | بالم بيتش | Palm Beach
marsad:mar-a-lago | Mar-a-Lago | US | marsad:florida | city | مارالاغو, مار ألاغو | Mar-a-Lago
marsad:fort-lauderdale | Fort Lauderdale | US | marsad:florida | city | فورت لودرديل | Fort Lauderdale
marsad:ferguson | Ferguson | US | iso:US-MO | city | !فيرغسون, فيرغسن | Ferguson
marsad:malibu | Malibu | US | marsad:california | city | ماليبو | Malibu
marsad:santa-barbara | Santa Barbara | US | marsad:california | city | سانتا باربارا | Santa Barbara
marsad:pasadena | Pasadena | US | marsad:california | city | باسادينا | Pasadena
marsad:hollywood | Hollywood | US | marsad:california | city | !هوليوود | Hollywood
marsad:beverly-hills | Beverly Hills | US | marsad:california | city | بيفرلي هيلز | Beverly Hills
marsad:dover | Dover | US | iso:US-DE | city | !دوفر | Dover
marsad:des-moines | Des Moines | US | iso:US-IA | city | دي موين | Des Moines
marsad:tulsa | Tulsa | US | iso:US-OK | city | تولسا | Tulsa
marsad:little-rock | Little Rock | US | iso:US-AR | city | ليتل روك | Little Rock
marsad:san-ysidro | San Ysidro | US | marsad:california | city | سان إيسيدرو | San Ysidro
marsad:quebec-city | Quebec City | CA | marsad:quebec | city | كيبيك سيتي | Quebec City
marsad:humboldt | Humboldt | CA | marsad:saskatchewan | city | هومبولت | Humboldt
marsad:mississauga | Mississauga | CA | iso:CA-ON | city | ميسيسوغا | Mississauga
marsad:charlevoix | Charlevoix | CA | marsad:quebec | city | شارلفوا, لا مالبي | Charlevoix
marsad:sinaloa | Sinaloa | MX | iso:MX | province | سينالوا | Sinaloa
marsad:michoacan | Michoacan | MX | iso:MX | province | ميتشواكان | Michoacan
marsad:tamaulipas | Tamaulipas | MX | iso:MX | province | تاماوليباس | Tamaulipas
marsad:chihuahua | Chihuahua | MX | iso:MX | province | تشيهواهوا | Chihuahua
marsad:guatemala-city | Guatemala City | GT | iso:GT | city | غواتيمالا سيتي | Guatemala City
marsad:masaya | Masaya | NI | iso:NI | city | ماسايا | Masaya
marsad:panama-canal | Panama Canal | PA | iso:PA | city | قناة بنما | Panama Canal
marsad:santo-domingo | Santo Domingo | DO | iso:DO | city | سانتو دومينغو | Santo Domingo
marsad:cartagena | Cartagena | CO | iso:CO | city | كارتاخينا | Cartagena
marsad:barranquilla | Barranquilla | CO | iso:CO | city | بارانكيا | Barranquilla
marsad:tumaco | Tumaco | CO | iso:CO | city | توماكو | Tumaco
marsad:san-cristobal | San Cristobal | VE | iso:VE | city | سان كريستوبال | San Cristobal
marsad:carabobo | Carabobo | VE | iso:VE | province | كارابوبو | Carabobo
marsad:tachira | Tachira | VE | iso:VE | province | تاتشيرا | Tachira
marsad:zulia | Zulia | VE | iso:VE | province | زوليا | Zulia
marsad:bolivar | Bolivar | VE | iso:VE | province | ولاية بوليفار | !Bolivar
marsad:esmeraldas | Esmeraldas | EC | iso:EC | city | إسميرالداس | Esmeraldas
marsad:cusco | Cusco | PE | iso:PE | city | كوسكو | Cusco
marsad:trujillo | Trujillo | PE | iso:PE | city | تروخيو, تروخييو | Trujillo
marsad:santa-cruz | Santa Cruz | BO | iso:BO | city | سانتا كروز | Santa Cruz
marsad:salvador-de-bahia | Salvador de Bahia | BR | iso:BR | city | سلفادور دي باهيا | Salvador de Bahia
marsad:sao-bernardo-do-campo | Sao Bernardo do Campo | BR | iso:BR | city | ساو برناردو دو كامبو | Sao Bernardo do Campo
marsad:roraima | Roraima | BR | iso:BR | province | رورايما | Roraima
marsad:para | Para | BR | iso:BR | province | ولاية بارا | !Para
marsad:minas-gerais | Minas Gerais | BR | iso:BR | province | ميناس جيرايس | Minas Gerais
marsad:amazonas | Amazonas | BR | iso:BR | province | ولاية الأمازون, أمازوناس | Amazonas
marsad:bahia | Bahia | BR | iso:BR | province | !باهيا | Bahia
marsad:parana | Parana | BR | iso:BR | province | !بارانا | Parana
marsad:valparaiso | Valparaiso | CL | iso:CL | city | فالبارايسو | Valparaiso
marsad:concepcion | Concepcion | CL | iso:CL | city | !كونسبسيون | Concepcion
marsad:mar-del-plata | Mar del Plata | AR | iso:AR | city | مار ديل بلاتا | Mar del Plata
marsad:montevideo | Montevideo | UY | iso:UY | city | مونتيفيديو | Montevideo
marsad:aberdeen | Aberdeen | GB | marsad:scotland | city | أبردين | Aberdeen
marsad:knightsbridge | Knightsbridge | GB | geonames:2643743 | city | نايتسبريدج, نايتسبردج, نايتس بريدج | Knightsbridge
marsad:amesbury | Amesbury | GB | marsad:england | city | أميزبري, أيمزبري | Amesbury
marsad:parsons-green | Parsons Green | GB | geonames:2643743 | city | بارسونز غرين | Parsons Green
marsad:grenfell-tower | Grenfell Tower | GB | geonames:2643743 | base | برج غرينفيل, برج غرنفيل | Grenfell Tower
marsad:nottingham | Nottingham | GB | marsad:england | city | نوتنغهام | Nottingham
marsad:coventry | Coventry | GB | marsad:england | city | كوفنتري | Coventry
marsad:southampton | Southampton | GB | marsad:england | city | !ساوثهامبتون | Southampton
marsad:portsmouth | Portsmouth | GB | marsad:england | city | بورتسموث | Portsmouth
marsad:brighton | Brighton | GB | marsad:england | city | !برايتون | Brighton
marsad:oxford | Oxford | GB | marsad:england | city | !أكسفورد, !أوكسفورد | Oxford
marsad:cambridge | Cambridge | GB | marsad:england | city | !!كامبريدج | Cambridge
marsad:cardiff | Cardiff | GB | marsad:wales | city | !كارديف, كرديف | Cardiff
marsad:swansea | Swansea | GB | marsad:wales | city | !سوانسي | Swansea
marsad:londonderry | Londonderry | GB | marsad:n-ireland | city | لندنديري | Londonderry
marsad:york | York | GB | marsad:england | city | !!يورك | York
marsad:rochdale | Rochdale | GB | marsad:england | city | روتشديل | Rochdale
marsad:telford | Telford | GB | marsad:england | city | تلفورد | Telford
marsad:rotherham | Rotherham | GB | marsad:england | city | روثرهام | Rotherham
marsad:bradford | Bradford | GB | marsad:england | city | برادفورد | Bradford
marsad:luton | Luton | GB | marsad:england | city | لوتون | Luton
marsad:westminster | Westminster | GB | geonames:2643743 | city | ويستمنستر, وستمنستر | Westminster
marsad:wembley-stadium | Wembley Stadium | GB | geonames:2643743 | base | ملعب ويمبلي, استاد ويمبلي | Wembley Stadium
marsad:essex | Essex | GB | marsad:england | province | إسيكس | Essex
marsad:sussex | Sussex | GB | marsad:england | province | !!ساسكس | Sussex
marsad:cornwall | Cornwall | GB | marsad:england | province | !كورنوال | Cornwall
marsad:cork | Cork | IE | iso:IE | city | !!كورك | Cork
marsad:galway | Galway | IE | iso:IE | city | غالواي | Galway
marsad:limerick | Limerick | IE | iso:IE | city | ليمريك | Limerick
marsad:nice-fr | Nice | FR | iso:FR | city | !نيس | !Nice
marsad:lille-fr | Lille | FR | iso:FR | city | ليل الفرنسية, !!ليل | Lille
marsad:rennes-fr | Rennes | FR | iso:FR | city | رين الفرنسية | Rennes
marsad:toulon | Toulon | FR | iso:FR | city | تولون | Toulon
marsad:cannes-fr | Cannes | FR | iso:FR | city | !كان الفرنسية | Cannes
marsad:saint-denis | Saint-Denis | FR | geonames:2988507 | city | سان دوني | Saint-Denis
marsad:le-havre | Le Havre | FR | iso:FR | city | لوهافر | Le Havre
marsad:reims | Reims | FR | iso:FR | city | ريمس | Reims
marsad:dijon | Dijon | FR | iso:FR | city | ديجون | Dijon
marsad:nancy | Nancy | FR | iso:FR | city | !!نانسي | Nancy
marsad:metz | Metz | FR | iso:FR | city | !ميتز | !Metz
marsad:rouen | Rouen | FR | iso:FR | city | روان الفرنسية | Rouen
marsad:avignon | Avignon | FR | iso:FR | city | أفينيون, أفنيون | Avignon
marsad:versailles | Versailles | FR | iso:FR | city | !فيرساي, قصر فيرساي | Versailles
marsad:bayonne | Bayonne | FR | iso:FR | city | بايون | Bayonne
marsad:biarritz | Biarritz | FR | iso:FR | city | بياريتس | Biarritz
marsad:ajaccio | Ajaccio | FR | iso:FR | city | أجاكسيو | Ajaccio
marsad:champs-elysees | Champs-Elysees | FR | geonames:2988507 | base | الشانزليزيه, الشانزيليزيه, جادة الشانزيليزيه | Champs-Elysees
marsad:bastille-square | Bastille Square | FR | geonames:2988507 | base | ساحة الباستيل | Bastille Square
marsad:orly-airport | Orly Airport | FR | geonames:2988507 | base | مطار أورلي | Orly Airport
marsad:charles-de-gaulle-airport | Charles de Gaulle Airport | FR | geonames:2988507 | base | مطار شارل ديغول | Charles de Gaulle Airport
marsad:fleury-merogis | Fleury-Merogis | FR | iso:FR | city | فلوري ميروجيس | Fleury-Merogis
marsad:bataclan | Bataclan | FR | geonames:2988507 | base | !الباتاكلان, مسرح باتاكلان | Bataclan
marsad:alsace | Alsace | FR | iso:FR | region | الألزاس | Alsace
marsad:martinique | Martinique | FR | iso:FR | region | مارتينيك | Martinique
marsad:reunion | Reunion | FR | iso:FR | region | جزيرة لا ريونيون, جزيرة ريونيون | Reunion
marsad:ghent | Ghent | BE | iso:BE | city | غنت | Ghent
marsad:bruges | Bruges | BE | iso:BE | city | !!بروج | Bruges
marsad:zaventem | Zaventem | BE | iso:BE | city | زافينتيم | Zaventem
marsad:verviers | Verviers | BE | iso:BE | city | فيرفييه | Verviers
marsad:utrecht | Utrecht | NL | iso:NL | city | أوتريخت, أوترخت | Utrecht
marsad:eindhoven | Eindhoven | NL | iso:NL | city | آيندهوفن | Eindhoven
marsad:maastricht | Maastricht | NL | iso:NL | city | ماستريخت | Maastricht
marsad:leiden | Leiden | NL | iso:NL | city | لايدن | Leiden
marsad:delft | Delft | NL | iso:NL | city | دلفت | Delft
marsad:essen | Essen | DE | iso:DE | city | مدينة إيسن | !Essen
marsad:nuremberg | Nuremberg | DE | iso:DE | city | نورمبرغ, نورنبرغ | Nuremberg
marsad:bonn | Bonn | DE | iso:DE | city | !بون | Bonn
marsad:karlsruhe | Karlsruhe | DE | iso:DE | city | كارلسروه | Karlsruhe
marsad:mannheim | Mannheim | DE | iso:DE | city | مانهايم | Mannheim
marsad:mainz | Mainz | DE | iso:DE | city | !ماينز | Mainz
marsad:kiel | Kiel | DE | iso:DE | city | مدينة كيل | Kiel
marsad:augsburg | Augsburg | DE | iso:DE | city | !أوغسبورغ | Augsburg
marsad:ansbach | Ansbach | DE | iso:DE | city | أنسباخ | Ansbach
marsad:wurzburg | Wurzburg | DE | iso:DE | city | فورتسبورغ | Wurzburg
marsad:chemnitz | Chemnitz | DE | iso:DE | city | كيمنتس, كيمنيتس | Chemnitz
marsad:freiburg | Freiburg | DE | iso:DE | city | فرايبورغ | Freiburg
marsad:heidelberg | Heidelberg | DE | iso:DE | city | هايدلبرغ | Heidelberg
marsad:wolfsburg | Wolfsburg | DE | iso:DE | city | !فولفسبورغ | Wolfsburg
marsad:potsdam | Potsdam | DE | iso:DE | city | بوتسدام | Potsdam
marsad:neumunster | Neumunster | DE | iso:DE | city | نويمونستر | Neumunster
marsad:wuppertal | Wuppertal | DE | iso:DE | city | فوبرتال | Wuppertal
marsad:ramstein | Ramstein | DE | iso:DE | city | رامشتاين | Ramstein
marsad:hesse | Hesse | DE | iso:DE | province | ولاية هيسن, ولاية هيسه | Hesse
marsad:schleswig-holstein | Schleswig-Holstein | DE | iso:DE | province | شليسفيغ هولشتاين, شلسفيغ هولشتاين, شليزفيج هولشتاين, شلزفيك هولشتاين | Schleswig-Holstein
marsad:saarland | Saarland | DE | iso:DE | province | سارلاند | Saarland
marsad:graz | Graz | AT | iso:AT | city | غراتس | Graz
marsad:salzburg | Salzburg | AT | iso:AT | city | سالزبورغ | Salzburg
marsad:innsbruck | Innsbruck | AT | iso:AT | city | إنسبروك | Innsbruck
marsad:linz | Linz | AT | iso:AT | city | !لينز | Linz
marsad:basel | Basel | CH | iso:CH | city | بازل | Basel
marsad:lausanne | Lausanne | CH | iso:CH | city | لوزان | Lausanne
marsad:lugano | Lugano | CH | iso:CH | city | لوغانو | Lugano
marsad:lucerne | Lucerne | CH | iso:CH | city | لوسيرن | Lucerne
marsad:montreux | Montreux | CH | iso:CH | city | مونترو | Montreux
marsad:balearic-islands | Balearic Islands | ES | iso:ES | province | جزر البليار | Balearic Islands
marsad:asturias | Asturias | ES | iso:ES | province | أستورياس | Asturias
marsad:bilbao | Bilbao | ES | marsad:basque-country | city | !بلباو | Bilbao
marsad:granada | Granada | ES | iso:ES-AN | city | غرناطة | Granada
marsad:cordoba | Cordoba | ES | iso:ES-AN | city | !قرطبة | Cordoba
marsad:alicante | Alicante | ES | iso:ES | city | أليكانتي | Alicante
marsad:murcia | Murcia | ES | iso:ES | city | مورسيا | Murcia
marsad:albacete | Albacete | ES | iso:ES | city | ألباسيتي | Albacete
marsad:pozo-canada | Pozo Canada | ES | marsad:albacete | city | بوزو كانيادا | Pozo Canada
marsad:tarifa | Tarifa | ES | iso:ES-AN | city | !!طريفة | Tarifa
marsad:almeria | Almeria | ES | iso:ES-AN | city | ألميريا | Almeria
marsad:san-sebastian | San Sebastian | ES | marsad:basque-country | city | سان سيباستيان | San Sebastian
marsad:cambrils | Cambrils | ES | marsad:catalonia | city | كامبريلس | Cambrils
marsad:girona | Girona | ES | marsad:catalonia | city | !جيرونا | Girona
marsad:tarragona | Tarragona | ES | marsad:catalonia | city | تاراغونا | Tarragona
marsad:santiago-de-compostela | Santiago de Compostela | ES | iso:ES | city | سانتياغو دي كومبوستيلا | Santiago de Compostela
marsad:ibiza | Ibiza | ES | iso:ES | city | إيبيزا | Ibiza
marsad:mallorca | Mallorca | ES | iso:ES | city | !مايوركا | Mallorca
marsad:porto | Porto | PT | iso:PT | city | بورتو البرتغالية, مدينة بورتو | Porto
marsad:bologna | Bologna | IT | iso:IT | city | بولونيا الإيطالية | Bologna
marsad:verona | Verona | IT | iso:IT | city | !فيرونا | Verona
marsad:bari | Bari | IT | marsad:puglia | city | مدينة باري | Bari
marsad:catania | Catania | IT | marsad:sicily | city | !كاتانيا | Catania
marsad:trieste-it | Trieste | IT | iso:IT | city | تريستا, تريستي | Trieste
marsad:pozzallo-it | Pozzallo | IT | iso:IT | city | بوتسالو | Pozzallo
marsad:trapani | Trapani | IT | marsad:sicily | city | تراباني | Trapani
marsad:taranto | Taranto | IT | marsad:puglia | city | تارانتو | Taranto
marsad:cagliari | Cagliari | IT | marsad:sardinia | city | !كالياري | Cagliari
marsad:rimini | Rimini | IT | iso:IT | city | ريميني | Rimini
marsad:ventimiglia | Ventimiglia | IT | iso:IT | city | فنتيميليا | Ventimiglia
marsad:l-aquila | L'Aquila | IT | iso:IT | city | لاكويلا | L'Aquila
marsad:amatrice | Amatrice | IT | iso:IT | city | أماتريتشي | Amatrice
marsad:veneto | Veneto | IT | iso:IT | province | فينيتو | Veneto
marsad:puglia | Puglia | IT | iso:IT | province | بوليا | Puglia
marsad:piedmont | Piedmont | IT | iso:IT | province | بييمونتي | Piedmont
marsad:lazio | Lazio | IT | iso:IT | province | إقليم لاتسيو | Lazio
marsad:piraeus | Piraeus | GR | iso:GR | city | بيريوس | Piraeus
marsad:rhodes | Rhodes | GR | iso:GR | city | جزيرة رودس, !رودس | Rhodes
marsad:corfu | Corfu | GR | iso:GR | city | كورفو | Corfu
marsad:idomeni | Idomeni | GR | iso:GR | city | إيدوميني | Idomeni
marsad:mytilene | Mytilene | GR | marsad:lesbos | city | ميتيليني | Mytilene
marsad:mati | Mati | GR | iso:GR | city | منتجع ماتي | Mati
marsad:limassol | Limassol | CY | iso:CY | city | ليماسول | Limassol
marsad:famagusta | Famagusta | CY | iso:CY | city | فاماغوستا | Famagusta
marsad:paphos | Paphos | CY | iso:CY | city | بافوس | Paphos
marsad:akrotiri | Akrotiri | CY | iso:CY | city | أكروتيري | Akrotiri
marsad:saransk | Saransk | RU | iso:RU | city | سارانسك | Saransk
marsad:chelyabinsk | Chelyabinsk | RU | iso:RU | city | تشيليابينسك | Chelyabinsk
marsad:perm | Perm | RU | iso:RU | city | مدينة بيرم | Perm
marsad:orsk | Orsk | RU | iso:RU | city | أورسك | Orsk
marsad:makhachkala | Makhachkala | RU | iso:RU | city | محج قلعة | Makhachkala
marsad:murmansk | Murmansk | RU | iso:RU | city | مورمانسك | Murmansk
marsad:kerch | Kerch | RU | iso:RU | city | كيرتش | Kerch
marsad:vnukovo-airport | Vnukovo Airport | RU | geonames:524901 | base | مطار فنوكوفو | Vnukovo Airport
marsad:domodedovo-airport | Domodedovo Airport | RU | geonames:524901 | base | مطار دوموديدوفو, مطار ديموديدوفو, مطار دوموديفو | Domodedovo Airport
marsad:sheremetyevo-airport | Sheremetyevo Airport | RU | geonames:524901 | base | مطار شيريميتييفو, مطار شيريميتيفو | Sheremetyevo Airport
marsad:bashkortostan | Bashkortostan | RU | iso:RU | province | باشكورتوستان | Bashkortostan
marsad:sverdlovsk | Sverdlovsk | RU | iso:RU | province | سفيردلوفسك | Sverdlovsk
marsad:north-ossetia | North Ossetia | RU | iso:RU | province | أوسيتيا الشمالية | North Ossetia
marsad:sakhalin | Sakhalin | RU | iso:RU | province | ساخالين | Sakhalin
marsad:kamchatka | Kamchatka | RU | iso:RU | province | كامتشاتكا | Kamchatka
marsad:yamal | Yamal | RU | iso:RU | province | يامال | Yamal
marsad:mariupol | Mariupol | UA | iso:UA | city | ماريوبول | Mariupol
marsad:chernobyl | Chernobyl | UA | iso:UA | city | تشيرنوبل, تشرنوبيل, تشيرنوبيل | Chernobyl
marsad:simferopol | Simferopol | UA | iso:UA | city | سيمفروبول, سيمفيروبول | Simferopol
marsad:tiraspol | Tiraspol | MD | iso:MD | city | تيراسبول | Tiraspol
marsad:batumi | Batumi | GE | iso:GE | city | باتومي | Batumi
marsad:gyumri | Gyumri | AM | iso:AM | city | غيومري | Gyumri
marsad:nakhchivan | Nakhchivan | AZ | iso:AZ | region | ناخيتشيفان | Nakhchivan
marsad:baikonur | Baikonur | KZ | iso:KZ | city | بايكونور | Baikonur
marsad:osh | Osh | KG | iso:KG | city | !!أوش | Osh
marsad:katowice | Katowice | PL | iso:PL | city | كاتوفيتسه | Katowice
marsad:auschwitz | Auschwitz | PL | iso:PL | city | أوشفيتز, أوشفيتس | Auschwitz
marsad:brno | Brno | CZ | iso:CZ | city | برنو | Brno
marsad:ostrava | Ostrava | CZ | iso:CZ | city | أوسترافا | Ostrava
marsad:szeged | Szeged | HU | iso:HU | city | سيجيد | Szeged
marsad:cluj-napoca | Cluj-Napoca | RO | iso:RO | city | !كلوج | Cluj-Napoca
marsad:plovdiv | Plovdiv | BG | iso:BG | city | بلوفديف | Plovdiv
marsad:burgas | Burgas | BG | iso:BG | city | بورغاس | Burgas
marsad:novi-sad | Novi Sad | RS | iso:RS | city | نوفي ساد | Novi Sad
marsad:split | Split | HR | iso:HR | city | !!سبليت | !Split
marsad:dubrovnik | Dubrovnik | HR | iso:HR | city | دوبروفنيك | Dubrovnik
marsad:mostar | Mostar | BA | iso:BA | city | !موستار | Mostar
marsad:banja-luka | Banja Luka | BA | iso:BA | city | بانيا لوكا | Banja Luka
marsad:mitrovica | Mitrovica | XK | iso:XK | city | ميتروفيتشا, ميتروفيتسا | Mitrovica
marsad:aarhus | Aarhus | DK | iso:DK | city | آرهوس | Aarhus
marsad:uppsala | Uppsala | SE | iso:SE | city | أوبسالا | Uppsala
marsad:bergen | Bergen | NO | iso:NO | city | بيرغن | Bergen
marsad:utoya | Utoya | NO | iso:NO | city | أوتويا | Utoya
marsad:svalbard | Svalbard | NO | iso:NO | city | سفالبارد | Svalbard
marsad:turku | Turku | FI | iso:FI | city | توركو | Turku
marsad:reykjavik | Reykjavik | IS | iso:IS | city | ريكيافيك | Reykjavik
marsad:guangzhou | Guangzhou | CN | iso:CN-GD | city | غوانغتشو, قوانغتشو, كانتون | Guangzhou
marsad:harbin | Harbin | CN | iso:CN | city | هاربين | Harbin
marsad:lhasa | Lhasa | CN | iso:CN | city | لاسا | Lhasa
marsad:boao | Boao | CN | marsad:hainan | city | بواو | Boao
marsad:qingyuan | Qingyuan | CN | iso:CN-GD | city | تشينغيوان, كينغيوان | Qingyuan
marsad:tiananmen-square | Tiananmen Square | CN | geonames:1816670 | base | ساحة تيانانمين, تيان آن مين, تيانانمن | Tiananmen Square
marsad:hunan | Hunan | CN | iso:CN | province | هونان | Hunan
marsad:hubei | Hubei | CN | iso:CN | province | هوبي | Hubei
marsad:shandong | Shandong | CN | iso:CN | province | شاندونغ | Shandong
marsad:shaanxi | Shaanxi | CN | iso:CN | province | شنشي, شانشي | Shaanxi
marsad:zhejiang | Zhejiang | CN | iso:CN | province | تشجيانغ, تشيجيانغ | Zhejiang
marsad:jiangsu | Jiangsu | CN | iso:CN | province | جيانغسو | Jiangsu
marsad:fujian | Fujian | CN | iso:CN | province | فوجيان | Fujian
marsad:guangxi | Guangxi | CN | iso:CN | province | غوانغشي, قوانغشي | Guangxi
marsad:guizhou | Guizhou | CN | iso:CN | province | قويتشو, غويتشو | Guizhou
marsad:gansu | Gansu | CN | iso:CN | province | قانسو, غانسو | Gansu
marsad:liaoning | Liaoning | CN | iso:CN | province | لياونينغ | Liaoning
marsad:jilin | Jilin | CN | iso:CN | province | جيلين | Jilin
marsad:heilongjiang | Heilongjiang | CN | iso:CN | province | هيلونغجيانغ | Heilongjiang
marsad:inner-mongolia | Inner Mongolia | CN | iso:CN | province | منغوليا الداخلية | Inner Mongolia
marsad:kumamoto | Kumamoto | JP | iso:JP | city | كوماموتو | Kumamoto
marsad:shimane | Shimane | JP | iso:JP | city | شيماني | Shimane
marsad:miyazaki | Miyazaki | JP | iso:JP | city | ميازاكي | Miyazaki
marsad:niigata | Niigata | JP | iso:JP | city | نيغاتا | Niigata
marsad:incheon | Incheon | KR | iso:KR | city | إنشيون | Incheon
marsad:gangneung | Gangneung | KR | iso:KR | city | غانغنيونغ | Gangneung
marsad:daegu | Daegu | KR | iso:KR | city | دايغو | Daegu
marsad:miryang | Miryang | KR | iso:KR | city | ميريانغ, ميرانغ | Miryang
marsad:kaesong | Kaesong | KR | iso:KR | city | كايسونغ | Kaesong
marsad:yongbyon | Yongbyon | KP | iso:KP | city | يونغبيون | Yongbyon
marsad:wonsan | Wonsan | KP | iso:KP | city | وونسان | Wonsan
marsad:north-hwanghae | North Hwanghae | KP | iso:KP | province | هوانغهاي الشمالية, شمال هوانغهاي, نورث هوانجهاي | North Hwanghae
marsad:north-hamgyong | North Hamgyong | KP | iso:KP | province | هامغيونغ الشمالية | North Hamgyong
marsad:my-lai | My Lai | VN | iso:VN | city | ماي لاي, مي لاي | My Lai
marsad:vientiane | Vientiane | LA | iso:LA | city | فينتيان | Vientiane
marsad:phuket | Phuket | TH | iso:TH | city | بوكيت | Phuket
marsad:chiang-mai | Chiang Mai | TH | iso:TH | city | شيانغ ماي | Chiang Mai
marsad:chiang-rai | Chiang Rai | TH | iso:TH | city | شيانغ راي, تشيانغ راي | Chiang Rai
marsad:pattaya | Pattaya | TH | iso:TH | city | باتايا, بتايا | Pattaya
marsad:yala | Yala | TH | iso:TH | city | !!يالا | Yala
marsad:pattani | Pattani | TH | iso:TH | city | باتاني | Pattani
marsad:putrajaya | Putrajaya | MY | iso:MY | city | بوتراجايا | Putrajaya
marsad:penang | Penang | MY | iso:MY | city | بينانغ, بينانج | Penang
marsad:sarawak | Sarawak | MY | iso:MY | city | ساراواك | Sarawak
marsad:kelantan | Kelantan | MY | iso:MY | city | كيلانتان, كلنتن | Kelantan
marsad:selangor | Selangor | MY | iso:MY | city | سيلانغور | Selangor
marsad:tawau | Tawau | MY | marsad:sabah | city | تاواو | Tawau
marsad:sentosa | Sentosa | SG | iso:SG | city | سنتوسا, جزيرة سينتوسا | Sentosa
marsad:bandung | Bandung | ID | marsad:java | city | باندونغ | Bandung
marsad:medan | Medan | ID | iso:ID | city | مدينة ميدان | Medan
marsad:sidoarjo | Sidoarjo | ID | marsad:east-java | city | سيدوارجو | Sidoarjo
marsad:pekanbaru | Pekanbaru | ID | iso:ID | city | بيكانبارو | Pekanbaru
marsad:palu | Palu | ID | iso:ID | city | !!بالو | Palu
marsad:depok | Depok | ID | marsad:java | city | ديبوك | Depok
marsad:denpasar | Denpasar | ID | marsad:bali | city | دينباسار | Denpasar
marsad:yogyakarta | Yogyakarta | ID | marsad:java | city | يوغياكارتا | Yogyakarta
marsad:banda-aceh | Banda Aceh | ID | marsad:aceh | city | باندا آتشيه | Banda Aceh
marsad:riau | Riau | ID | iso:ID | city | رياو | Riau
marsad:papua-id | Papua | ID | iso:ID | province | بابوا | Papua
marsad:east-java | East Java | ID | marsad:java | province | جاوة الشرقية, جاوا الشرقية | East Java
marsad:central-java | Central Java | ID | marsad:java | province | جاوة الوسطى | Central Java
marsad:borneo | Borneo | ID | iso:ID | province | بورنيو | Borneo
marsad:kalimantan | Kalimantan | ID | iso:ID | province | كاليمانتان | Kalimantan
marsad:west-kalimantan | West Kalimantan | ID | iso:ID | province | كاليمانتان الغربية | West Kalimantan
marsad:cebu | Cebu | PH | iso:PH | city | !سيبو | Cebu
marsad:zamboanga | Zamboanga | PH | iso:PH | city | زامبوانغا | Zamboanga
marsad:quezon-city | Quezon City | PH | iso:PH | city | كويزون سيتي | Quezon City
marsad:boracay | Boracay | PH | iso:PH | city | بوراكاي | Boracay
marsad:clark | Clark | PH | iso:PH | city | !!كلارك | !Clark
marsad:luzon | Luzon | PH | iso:PH | region | لوزون | Luzon
marsad:jolo | Jolo | PH | iso:PH | region | !جولو, جزيرة جولو | Jolo
marsad:sulu | Sulu | PH | iso:PH | region | !!سولو, أرخبيل سولو | Sulu
marsad:palawan | Palawan | PH | iso:PH | region | بالاوان | Palawan
marsad:basilan | Basilan | PH | iso:PH | region | باسيلان | Basilan
marsad:spratly-islands | Spratly Islands | PH | iso:PH | region | جزر سبراتلي, !سبراتلي | Spratly Islands
marsad:paracel-islands | Paracel Islands | PH | iso:PH | region | جزر باراسيل, !باراسيل | Paracel Islands
marsad:lucknow | Lucknow | IN | marsad:uttar-pradesh | city | لكناو, لوكناو | Lucknow
marsad:kanpur | Kanpur | IN | marsad:uttar-pradesh | city | كانبور | Kanpur
marsad:jammu | Jammu | IN | iso:IN | city | جامو | Jammu
marsad:kathua-in | Kathua | IN | iso:IN | city | كاثوا | Kathua
marsad:unnao | Unnao | IN | marsad:uttar-pradesh | city | أوناو | Unnao
marsad:alwar | Alwar | IN | marsad:rajasthan | city | ألوار | Alwar
marsad:bharatpur | Bharatpur | IN | marsad:rajasthan | city | بهاراتبور | Bharatpur
marsad:dholpur | Dholpur | IN | marsad:rajasthan | city | دولبور, دهولبور | Dholpur
marsad:kheragarh | Kheragarh | IN | marsad:agra | city | خيراغار | Kheragarh
marsad:kushinagar | Kushinagar | IN | marsad:uttar-pradesh | city | كوشيناغار, كوشينغار | Kushinagar
marsad:surat | Surat | IN | marsad:gujarat | city | !!سورات | Surat
marsad:goa | Goa | IN | iso:IN | city | !!غوا | Goa
marsad:thoothukudi | Thoothukudi | IN | iso:IN-TN | city | توتيكورين, توتوكودي | Thoothukudi
marsad:taj-mahal | Taj Mahal | IN | marsad:agra | base | تاج محل | Taj Mahal
marsad:chandigarh | Chandigarh | IN | iso:IN | city | شانديغار | Chandigarh
marsad:guwahati | Guwahati | IN | iso:IN | city | غواهاتي | Guwahati
marsad:raja-kendua | Raja Kendua | IN | marsad:jharkhand | city | راجا كيندوا | Raja Kendua
marsad:tripura | Tripura | IN | iso:IN | province | تريبورا | Tripura
marsad:nagaland | Nagaland | IN | iso:IN | province | ناغالاند | Nagaland
marsad:manipur | Manipur | IN | iso:IN | province | مانيبور | Manipur
marsad:kasur | Kasur | PK | marsad:punjab | city | !!كاسور, مدينة قصور | Kasur
marsad:abbottabad | Abbottabad | PK | marsad:khyber-pakhtunkhwa | city | أبوت آباد | Abbottabad
marsad:mardan | Mardan | PK | marsad:khyber-pakhtunkhwa | city | مردان | Mardan
marsad:gwadar | Gwadar | PK | marsad:balochistan | city | غوادر, جوادر | Gwadar
marsad:larkana | Larkana | PK | iso:PK-SD | city | لاركانا | Larkana
marsad:bannu | Bannu | PK | marsad:khyber-pakhtunkhwa | city | !!بانو | Bannu
marsad:dera-ismail-khan | Dera Ismail Khan | PK | marsad:khyber-pakhtunkhwa | city | ديرة إسماعيل خان | Dera Ismail Khan
marsad:south-waziristan | South Waziristan | PK | iso:PK | province | وزيرستان الجنوبية, جنوب وزيرستان | South Waziristan
marsad:azad-kashmir | Azad Kashmir | PK | iso:PK | province | آزاد كشمير | Azad Kashmir
marsad:pul-e-khumri | Pul-e Khumri | AF | iso:AF | city | بل خمري | Pul-e Khumri
marsad:tarin-kot | Tarin Kot | AF | iso:AF | city | ترينكوت | Tarin Kot
marsad:daykundi | Daykundi | AF | iso:AF | province | دايكندي | Daykundi
marsad:samangan-af | Samangan | AF | iso:AF | province | سمنغان | Samangan
marsad:panjshir | Panjshir | AF | iso:AF | province | بنجشير | Panjshir
marsad:sylhet | Sylhet | BD | iso:BD | city | سيلهيت | Sylhet
marsad:kutupalong | Kutupalong | BD | marsad:coxs-bazar | city | كوتوبالونغ | Kutupalong
marsad:naypyidaw | Naypyidaw | MM | iso:MM | city | نايبيداو, نايبيتاو | Naypyidaw
marsad:sittwe | Sittwe | MM | marsad:rakhine | city | سيتوي | Sittwe
marsad:inn-din | Inn Din | MM | marsad:rakhine | city | إن دين | Inn Din
marsad:jaffna | Jaffna | LK | iso:LK | city | جافنا | Jaffna
marsad:mount-everest | Mount Everest | NP | iso:NP | city | جبل إيفرست, قمة إيفرست, إيفرست, إفرست | Mount Everest
marsad:thimphu | Thimphu | BT | iso:BT | city | ثيمفو | Thimphu
marsad:darwin | Darwin | AU | iso:AU | city | !!داروين | Darwin
marsad:hobart | Hobart | AU | iso:AU | city | هوبارت | Hobart
marsad:gold-coast | Gold Coast | AU | iso:AU-QLD | city | غولد كوست, جولد كوست, غولدكوست, جولدكوست | Gold Coast
marsad:cairns | Cairns | AU | iso:AU-QLD | city | كيرنز | Cairns
marsad:western-australia | Western Australia | AU | iso:AU | province | غرب أستراليا, أستراليا الغربية | Western Australia
marsad:tasmania | Tasmania | AU | iso:AU | province | تسمانيا | Tasmania
marsad:christchurch | Christchurch | NZ | iso:NZ | city | كرايست تشيرش, كرايستشيرش | Christchurch
marsad:manus | Manus | PG | iso:PG | city | جزيرة مانوس, !مانوس | Manus
marsad:besiktas | Besiktas | TR | geonames:745044 | city | بشكتاش, بيشكتاش | Besiktas
marsad:arsuz | Arsuz | TR | marsad:hatay | city | أرسوز | Arsuz
marsad:canakkale | Canakkale | TR | iso:TR | city | تشاناكالي, جناق قلعة | Canakkale
marsad:marmaris | Marmaris | TR | iso:TR | city | مرمريس | Marmaris
marsad:malatya | Malatya | TR | iso:TR | city | ملاطية | Malatya
marsad:elazig | Elazig | TR | iso:TR | city | إلازيغ | Elazig
marsad:akkuyu | Akkuyu | TR | iso:TR | base | أكويو, آق قويو, محطة أكويو | Akkuyu
marsad:ataturk-airport | Ataturk Airport | TR | geonames:745044 | base | مطار أتاتورك | Ataturk Airport
marsad:sabiha-gokcen-airport | Sabiha Gokcen Airport | TR | geonames:745044 | base | مطار صبيحة كوكجن, مطار صبيحة غوكشن | Sabiha Gokcen Airport
marsad:yenikapi | Yenikapi | TR | geonames:745044 | city | يني كابي | Yenikapi
marsad:kadikoy | Kadikoy | TR | geonames:745044 | city | قاضي كوي | Kadikoy
marsad:uskudar | Uskudar | TR | geonames:745044 | city | أوسكودار | Uskudar
marsad:cizre | Cizre | TR | iso:TR | city | جيزرة | Cizre
marsad:suruc | Suruc | TR | iso:TR | city | !!سروج | Suruc
marsad:akcakale | Akcakale | TR | iso:TR | city | أقجة قلعة, أكجاكالي | Akcakale
marsad:sakarya | Sakarya | TR | iso:TR | city | سكاريا, صقاريا | Sakarya
marsad:kocaeli | Kocaeli | TR | iso:TR | city | كوجالي, قوجه ايلي | Kocaeli
marsad:aydin | Aydin | TR | iso:TR | city | ولاية أيدن | Aydin
marsad:rize | Rize | TR | iso:TR | city | ولاية ريزا | Rize
marsad:zonguldak | Zonguldak | TR | iso:TR | city | زونغولداك | Zonguldak
marsad:unaizah | Unaizah | SA | iso:SA | city | عنيزة | Unaizah
marsad:sharurah | Sharurah | SA | iso:SA | city | شرورة | Sharurah
marsad:qiddiya | Qiddiya | SA | iso:SA | city | القدية | Qiddiya
marsad:rabigh | Rabigh | SA | iso:SA | city | رابغ | Rabigh
marsad:dhahran-al-janub | Dhahran al-Janub | SA | iso:SA | city | ظهران الجنوب | Dhahran al-Janub
marsad:samtah | Samtah | SA | iso:SA | city | صامطة | Samtah
marsad:bisha | Bisha | SA | iso:SA | city | بيشة | Bisha
marsad:burj-khalifa | Burj Khalifa | AE | geonames:292223 | city | برج خليفة | Burj Khalifa
marsad:greater-tunb | Greater Tunb | AE | iso:AE | city | طنب الكبرى | Greater Tunb
marsad:lesser-tunb | Lesser Tunb | AE | iso:AE | city | طنب الصغرى | Lesser Tunb
marsad:abu-musa | Abu Musa | AE | iso:AE | city | جزيرة أبو موسى | Abu Musa
marsad:al-wakrah | Al Wakrah | QA | iso:QA | city | !الوكرة | Al Wakrah
marsad:lusail | Lusail | QA | iso:QA | city | لوسيل | Lusail
marsad:al-udeid | Al Udeid | QA | iso:QA | city | قاعدة العديد | Al Udeid
marsad:jahra | Jahra | KW | iso:KW | city | الجهراء | Jahra
marsad:hawalli | Hawalli | KW | iso:KW | city | !!حولي | Hawalli
marsad:al-subhan | Al Subhan | KW | geonames:285787 | city | صبحان | Al Subhan
marsad:wafra | Wafra | KW | iso:KW | city | !!الوفرة | Wafra
marsad:diraz | Diraz | BH | iso:BH | city | الدراز | Diraz
marsad:duqm | Duqm | OM | iso:OM | city | الدقم | Duqm
marsad:musandam | Musandam | OM | iso:OM | city | مسندم | Musandam
marsad:al-mazyunah | Al Mazyunah | OM | iso:OM | city | المزيونة | Al Mazyunah
marsad:maghazi | Maghazi | PS | marsad:gaza | city | المغازي | Maghazi
marsad:abasan | Abasan | PS | marsad:gaza | city | عبسان | Abasan
marsad:ofer | Ofer | PS | marsad:west-bank | city | !عوفر, سجن عوفر | Ofer
marsad:kobar | Kobar | PS | marsad:west-bank | city | قرية كوبر | Kobar
marsad:bilin | Bilin | PS | marsad:west-bank | city | بلعين | Bilin
marsad:abu-dis | Abu Dis | PS | marsad:jerusalem | city | أبو ديس, أبوديس | Abu Dis
marsad:shuafat | Shuafat | PS | marsad:jerusalem | city | شعفاط | Shuafat
marsad:issawiya | Issawiya | PS | marsad:jerusalem | city | العيسوية | Issawiya
marsad:huwara | Huwara | PS | marsad:west-bank | city | حوارة | Huwara
marsad:beit-el | Beit El | PS | marsad:west-bank | city | بيت إيل | Beit El
marsad:old-city-of-jerusalem | Old City of Jerusalem | PS | marsad:jerusalem | city | البلدة القديمة في القدس, القدس القديمة | Old City of Jerusalem
marsad:west-jerusalem | West Jerusalem | PS | marsad:jerusalem | city | القدس الغربية | West Jerusalem
marsad:damascus-gate | Damascus Gate | PS | marsad:jerusalem | city | باب العامود | Damascus Gate
marsad:qasr-al-yahud | Qasr al-Yahud | PS | marsad:west-bank | city | قصر اليهود | Qasr al-Yahud
marsad:dheisheh | Dheisheh | PS | marsad:west-bank | city | الدهيشة, مخيم الدهيشة | Dheisheh
marsad:kufr-qaddum | Kufr Qaddum | PS | marsad:west-bank | city | كفر قدوم | Kufr Qaddum
marsad:netiv-haavot | Netiv HaAvot | PS | marsad:west-bank | city | نتيف هافوت | Netiv HaAvot
marsad:kiryat-shmona | Kiryat Shmona | IL | iso:IL | city | كريات شمونة | Kiryat Shmona
marsad:rishon-lezion | Rishon LeZion | IL | iso:IL | city | ريشون لتسيون | Rishon LeZion
marsad:herzliya | Herzliya | IL | iso:IL | city | هرتسليا, هرتزليا | Herzliya
marsad:hadera | Hadera | IL | iso:IL | city | الخضيرة | Hadera
marsad:kafr-qasim | Kafr Qasim | IL | iso:IL | city | كفر قاسم | Kafr Qasim
marsad:arad | Arad | IL | marsad:negev | city | !عراد | Arad
marsad:saharonim-prison | Saharonim Prison | IL | marsad:negev | base | سجن ساهارونيم, سجن سهرونيم | Saharonim Prison
marsad:holot | Holot | IL | marsad:negev | city | حولوت | Holot
marsad:ben-gurion-airport | Ben Gurion Airport | IL | iso:IL | base | مطار بن غوريون | Ben Gurion Airport
marsad:katzrin | Katzrin | IL | iso:IL | city | كتسرين | Katzrin
marsad:jerash | Jerash | JO | iso:JO | city | جرش | Jerash
marsad:petra | Petra | JO | iso:JO | city | البتراء, البترا | Petra
marsad:nabatieh | Nabatieh | LB | iso:LB | city | النبطية | Nabatieh
marsad:shebaa | Shebaa | LB | iso:LB | city | شبعا | Shebaa
marsad:bint-jbeil | Bint Jbeil | LB | iso:LB | city | بنت جبيل | Bint Jbeil
marsad:marjayoun | Marjayoun | LB | iso:LB | city | مرجعيون | Marjayoun
marsad:chouf | Chouf | LB | iso:LB | city | الشوف | Chouf
marsad:batroun | Batroun | LB | iso:LB | city | البترون | Batroun
marsad:keserwan | Keserwan | LB | iso:LB | city | كسروان | Keserwan
marsad:metn | Metn | LB | iso:LB | city | !!المتن | Metn
marsad:masnaa-crossing | Masnaa Crossing | LB | iso:LB | base | معبر المصنع | Masnaa Crossing
marsad:ras-baalbek | Ras Baalbek | LB | marsad:bekaa | city | رأس بعلبك | Ras Baalbek
marsad:shaqra | Shaqra | SY | iso:SY | town | !!شقرا | Shaqra
marsad:beit-sawa-sy | Beit Sawa | SY | marsad:ghouta | town | بيت سوا | Beit Sawa
marsad:aftris | Aftris | SY | marsad:ghouta | town | أفتريس | Aftris
marsad:qaboun | Qaboun | SY | iso:SY-DI | town | القابون | Qaboun
marsad:bloudan | Bloudan | SY | iso:SY-RD | town | بلودان | Bloudan
marsad:muadamiyat | Muadamiyat | SY | iso:SY-RD | town | معضمية الشام, المعضمية | Muadamiyat
marsad:kafr-batikh | Kafr Batikh | SY | iso:SY-ID | town | كفر بطيخ | Kafr Batikh
marsad:dabiq | Dabiq | SY | iso:SY-HL | town | دابق | Dabiq
marsad:anadan | Anadan | SY | iso:SY-HL | town | عندان | Anadan
marsad:khan-tuman | Khan Tuman | SY | iso:SY-HL | town | خان طومان | Khan Tuman
marsad:latamneh | Latamneh | SY | iso:SY-HM | town | اللطامنة | Latamneh
marsad:busra-al-harir-sy | Busra al-Harir | SY | iso:SY-DR | town | بصرى الحرير | Busra al-Harir
marsad:al-quriyah | al-Quriyah | SY | iso:SY-DY | town | القورية | al-Quriyah
marsad:jabal-al-buhuth | Jabal al-Buhuth | SY | iso:SY-HM | town | جبل البحوث | Jabal al-Buhuth
marsad:badush | Badush | IQ | iso:IQ-NI | town | بادوش, سجن بادوش | Badush
marsad:habbaniyah | Habbaniyah | IQ | iso:IQ-AN | town | الحبانية | Habbaniyah
marsad:dujail | Dujail | IQ | iso:IQ | town | الدجيل | Dujail
marsad:altun-kupri | Altun Kupri | IQ | marsad:kurdistan | town | التون كوبري | Altun Kupri
marsad:sidakan | Sidakan | IQ | marsad:kurdistan | town | سيدكان | Sidakan
marsad:zubair | Zubair | IQ | iso:IQ-BA | town | !!الزبير | Zubair
marsad:shatt-al-arab | Shatt al-Arab | IQ | iso:IQ | town | شط العرب | Shatt al-Arab
marsad:khor-al-zubair | Khor al-Zubair | IQ | iso:IQ-BA | town | خور الزبير | Khor al-Zubair
marsad:khor-abdullah | Khor Abdullah | IQ | iso:IQ | town | خور عبد الله, خور عبدالله | Khor Abdullah
marsad:kadhimiya | Kadhimiya | IQ | geonames:98182 | town | الكاظمية | Kadhimiya
marsad:adhamiyah | Adhamiyah | IQ | geonames:98182 | town | الأعظمية | Adhamiyah
marsad:domiz | Domiz | IQ | marsad:kurdistan | town | دوميز, مخيم دوميز | Domiz
marsad:lalish | Lalish | IQ | iso:IQ-NI | town | لالش | Lalish
marsad:qaraqosh | Qaraqosh | IQ | iso:IQ-NI | town | قرقوش, بخديدا | Qaraqosh
marsad:hammam-al-alil | Hammam al-Alil | IQ | iso:IQ-NI | town | حمام العليل | Hammam al-Alil
marsad:trebil | Trebil | IQ | iso:IQ-AN | town | طريبيل, معبر طريبيل | Trebil
marsad:yakhtul | Yakhtul | YE | marsad:hodeidah | town | يختل | Yakhtul
marsad:kahboub | Kahboub | YE | marsad:taiz | town | كهبوب | Kahboub
marsad:rahida | Rahida | YE | marsad:taiz | town | الراهدة | Rahida
marsad:qaatabah | Qaatabah | YE | iso:YE-DA | town | قعطبة | Qaatabah
marsad:qabbaytah | Qabbaytah | YE | iso:YE-LA | town | القبيطة | Qabbaytah
marsad:rada-a | Rada'a | YE | iso:YE | town | رداع | Rada'a
marsad:al-malajim | Al Malajim | YE | iso:YE | town | الملاجم | Al Malajim
marsad:jaar | Jaar | YE | iso:YE-AB | town | جعار | Jaar
marsad:lawdar | Lawdar | YE | iso:YE-AB | town | لودر | Lawdar
marsad:mudiyah | Mudiyah | YE | iso:YE-AB | town | !مودية | Mudiyah
marsad:al-salif | Al-Salif | YE | marsad:hodeidah | town | الصليف | Al-Salif
marsad:al-luhayyah | Al-Luhayyah | YE | marsad:hodeidah | town | !!اللحية | Al-Luhayyah
marsad:al-haymah | Al-Haymah | YE | marsad:taiz | town | الحيمة | Al-Haymah
marsad:al-hayma-port | Al-Hayma Port | YE | marsad:hodeidah | town | ميناء الحيمة | Al-Hayma Port
marsad:hawf | Hawf | YE | iso:YE-MR | town | !حوف | Hawf
marsad:nishtun | Nishtun | YE | iso:YE-MR | town | نشطون, ميناء نشطون | Nishtun
marsad:al-ghaydah | Al-Ghaydah | YE | iso:YE-MR | town | الغيضة | Al-Ghaydah
marsad:ash-shihr | Ash-Shihr | YE | marsad:hadramout | town | الشحر | Ash-Shihr
marsad:kushar | Kushar | YE | marsad:hajjah | town | !!كشر | Kushar
marsad:mustaba | Mustaba | YE | marsad:hajjah | town | مستبأ | Mustaba
marsad:alb | Alb | YE | marsad:saada | town | منفذ علب | !Alb
marsad:al-misrakh | Al-Misrakh | YE | marsad:taiz | town | المسراخ | Al-Misrakh
marsad:sabr | Sabr | YE | marsad:taiz | town | جبل صبر | Sabr
marsad:arhab | Arhab | YE | geonames:71137 | town | أرحب | Arhab
marsad:bani-hushaysh | Bani Hushaysh | YE | geonames:71137 | town | بني حشيش | Bani Hushaysh
marsad:sanhan | Sanhan | YE | geonames:71137 | town | سنحان | Sanhan
marsad:harib-al-qaramish | Harib al-Qaramish | YE | marsad:marib | town | حريب القراميش | Harib al-Qaramish
marsad:harib | Harib | YE | marsad:marib | town | !حريب | Harib
marsad:al-zahir | Al-Zahir | YE | iso:YE | town | مديرية الظاهر, مديرية الزاهر | Al-Zahir
marsad:wald-rabi | Wald Rabi | YE | iso:YE | town | ولد ربيع | Wald Rabi
marsad:al-masinah | Al-Masinah | YE | marsad:hadramout | town | المسيني | Al-Masinah
marsad:zuqar | Zuqar | YE | marsad:hodeidah | town | زقر, جزيرة زقر | Zuqar
marsad:kamaran | Kamaran | YE | marsad:hodeidah | town | كمران | Kamaran
marsad:fars | Fars | IR | iso:IR | province | محافظة فارس, إقليم فارس | Fars
marsad:henan | Henan | CN | iso:CN | province | خنان, هينان | Henan
marsad:yunnan | Yunnan | CN | iso:CN | province | إقليم يونان, مقاطعة يونان | Yunnan
marsad:johor | Johor | MY | iso:MY | province | !جوهور | Johor
marsad:sabah | Sabah | MY | iso:MY | province | ولاية صباح | Sabah
marsad:kedah | Kedah | MY | iso:MY | province | ولاية كيداه, ولاية قدح | Kedah
marsad:hue | Hue | VN | iso:VN | city | مدينة هوي | Hue
marsad:khuza-a | Khuza'a | PS | marsad:gaza | town | بلدة خزاعة | Khuza'a
marsad:hodeidah-port | Hodeidah Port | YE | marsad:hodeidah | base | ميناء الحديدة | Hodeidah Port
marsad:salif-port | Salif Port | YE | marsad:hodeidah | base | ميناء الصليف | Salif Port
marsad:osmangazi-university | Osmangazi University | TR | geonames:315202 | base | جامعة عثمان غازي, جامعة عثمان غازي التركية | Osmangazi University
marsad:manchester-arena | Manchester Arena | GB | geonames:2643123 | base | مانشستر أرينا, قاعة مانشستر أرينا | Manchester Arena
marsad:korean-peninsula | Korean Peninsula |  |  | region | شبه الجزيرة الكورية | Korean Peninsula
marsad:asia-pacific | Asia-Pacific |  |  | region | آسيا والمحيط الهادئ, آسيا المحيط الهادئ | Asia-Pacific
marsad:zagros-mountains | Zagros Mountains |  |  | region | جبال زاغروس | Zagros Mountains
marsad:alps | Alps |  |  | region | جبال الألب | Alps
marsad:himalayas | Himalayas |  |  | region | جبال الهيمالايا, الهيمالايا | Himalayas
marsad:amazon | Amazon |  |  | region | غابات الأمازون, حوض الأمازون | Amazon
marsad:arabian-peninsula | Arabian Peninsula |  |  | region | شبه الجزيرة العربية | Arabian Peninsula
marsad:english-channel | English Channel |  |  | sea | بحر المانش, !المانش | English Channel
marsad:east-china-sea | East China Sea |  |  | sea | بحر الصين الشرقي | East China Sea
marsad:north-sea | North Sea |  |  | sea | بحر الشمال | North Sea
marsad:gulf-of-mexico | Gulf of Mexico |  |  | sea | خليج المكسيك | Gulf of Mexico
marsad:bay-of-bengal | Bay of Bengal |  |  | sea | خليج البنغال | Bay of Bengal
marsad:sea-of-japan | Sea of Japan |  |  | sea | بحر اليابان | Sea of Japan
marsad:haydan | Haydan | YE | marsad:saada | town | حيدان | Haydan
marsad:munabbih | Munabbih | YE | marsad:saada | town | مديرية منبه | Munabbih
marsad:al-matun | Al-Matun | YE | iso:YE | town | مديرية المتون | Al-Matun
marsad:al-faza | Al-Faza | YE | marsad:hodeidah | town | الفازة | Al-Faza
marsad:al-sawadiyah | Al-Sawadiyah | YE | iso:YE | town | السوادية | Al-Sawadiyah
marsad:al-jah | Al-Jah | YE | marsad:hodeidah | town | الجاح | Al-Jah
marsad:al-barh | Al-Barh | YE | marsad:taiz | town | البرح | Al-Barh
marsad:ash-sharijah | Ash-Sharijah | YE | iso:YE-LA | town | الشريجة | Ash-Sharijah
marsad:al-mughras | Al-Mughras | YE | marsad:hodeidah | town | !المغرس | Al-Mughras
marsad:al-katf | Al-Katf | YE | iso:YE | town | !!الكتف | Al-Katf
marsad:jabal-ras | Jabal Ras | YE | marsad:hodeidah | town | جبل راس | Jabal Ras
marsad:numan | Numan | YE | iso:YE | town | مديرية نعمان | Numan
marsad:mayfaah | Mayfaah | YE | iso:YE | town | ميفعة | Mayfaah
marsad:mukayras | Mukayras | YE | iso:YE | town | مكيراس | Mukayras
marsad:khadir | Khadir | YE | marsad:taiz | town | مديرية خدير | Khadir
marsad:al-mansuriyah | Al-Mansuriyah | YE | marsad:hodeidah | town | مديرية المنصورية | Al-Mansuriyah
marsad:al-safra | Al-Safra | YE | marsad:saada | town | مديرية الصفراء | Al-Safra
marsad:bakil-al-mir | Bakil al-Mir | YE | marsad:saada | town | بكيل المير | Bakil al-Mir
marsad:al-malahit | Al-Malahit | YE | marsad:saada | town | الملاحيط | Al-Malahit
marsad:al-madaribah | Al-Madaribah | YE | iso:YE-LA | town | !!المضاربة | Al-Madaribah
marsad:al-maslub | Al-Maslub | YE | iso:YE | town | !!المصلوب | Al-Maslub
marsad:al-qurayshiyah | Al-Qurayshiyah | YE | iso:YE | town | القريشية | Al-Qurayshiyah
marsad:al-zuhrah | Al-Zuhrah | YE | marsad:hodeidah | town | مديرية الزهرة | Al-Zuhrah
marsad:al-hashwah | Al-Hashwah | YE | marsad:saada | town | !!الحشوة | Al-Hashwah
marsad:al-taiziyah | Al-Taiziyah | YE | marsad:taiz | town | مديرية التعزية | Al-Taiziyah
marsad:hadibu | Hadibu | YE | iso:YE-SU | town | حديبو | Hadibu
marsad:tarim | Tarim | YE | marsad:hadramout | town | !!تريم | Tarim
marsad:dammaj | Dammaj | YE | iso:YE | town | دماج | Dammaj
marsad:al-qataba | Al-Qataba | YE | marsad:hodeidah | town | القطابا | Al-Qataba
marsad:al-shaqab | Al-Shaqab | YE | marsad:taiz | town | الشقب | Al-Shaqab
marsad:al-dailami-airbase | Al-Dailami Airbase | YE | iso:YE | town | قاعدة الديلمي, قاعدة الديلمي الجوية | Al-Dailami Airbase
marsad:al-mawasit | Al-Mawasit | YE | marsad:taiz | town | المواسط | Al-Mawasit
marsad:jabal-al-naar | Jabal al-Naar | YE | iso:YE | town | جبل النار | Jabal al-Naar
marsad:kilo-16 | Kilo 16 | YE | iso:YE | town | كيلو 16 | Kilo 16
marsad:al-hali | Al-Hali | YE | marsad:hodeidah | town | مديرية الحالي | Al-Hali
marsad:al-hawak | Al-Hawak | YE | marsad:hodeidah | town | مديرية الحوك | Al-Hawak
marsad:majz | Majz | YE | iso:YE | town | !!مجز | Majz
marsad:al-ghayl | Al-Ghayl | YE | iso:YE | town | مديرية الغيل | Al-Ghayl
marsad:hareeb-nihm | Hareeb Nihm | YE | iso:YE | town | حريب نهم | Hareeb Nihm
marsad:al-ashraf | Al-Ashraf | YE | iso:YE | town | وادي الأشراف | Al-Ashraf
marsad:wadi-hajr | Wadi Hajr | YE | marsad:hadramout | town | وادي حجر | Wadi Hajr
marsad:wadi-hadramawt | Wadi Hadramawt | YE | marsad:hadramout | town | وادي حضرموت | Wadi Hadramawt
marsad:shibam | Shibam | YE | iso:YE | town | !!شبام | Shibam
marsad:rudum | Rudum | YE | marsad:shabwa | town | رضوم | Rudum
marsad:belhaf | Belhaf | YE | marsad:shabwa | town | بلحاف | Belhaf
marsad:habban | Habban | YE | iso:YE | town | !!حبان | Habban
marsad:nisab | Nisab | YE | marsad:shabwa | town | !!نصاب | Nisab
marsad:al-said | Al-Said | YE | iso:YE | town | مديرية الصعيد | Al-Said
marsad:markhah | Markhah | YE | iso:YE | town | مرخة | Markhah
marsad:kafr-sijnah | Kafr Sijnah | SY | iso:SY-ID | village | كفرسجنة, كفر سجنة | Kafr Sijnah
marsad:salhab | Salhab | SY | iso:SY-HM | village | سلحب | Salhab
marsad:al-zafaraniyah | al-Zafaraniyah | SY | iso:SY-HI | village | الزعفرانية | al-Zafaraniyah
marsad:kafr-nabudah | Kafr Nabudah | SY | iso:SY-HM | village | كفر نبودة, كفرنبودة | Kafr Nabudah
marsad:kafr-ruma | Kafr Ruma | SY | iso:SY-ID | village | كفررومة, كفر رومة | Kafr Ruma
marsad:hass | Hass | SY | iso:SY-ID | village | !!حاس | Hass
marsad:urum-al-kubra | Urum al-Kubra | SY | iso:SY-HL | village | أورم الكبرى | Urum al-Kubra
marsad:khan-al-asal | Khan al-Asal | SY | iso:SY-HL | village | خان العسل | Khan al-Asal
marsad:kafr-hamrah | Kafr Hamrah | SY | iso:SY-HL | village | كفر حمرة | Kafr Hamrah
marsad:tal-al-eis | Tal al-Eis | SY | iso:SY-HL | village | تلة العيس, العيس | Tal al-Eis
marsad:kafr-aweed | Kafr Aweed | SY | iso:SY-ID | village | كفر عويد, كفرعويد | Kafr Aweed
marsad:al-barah | al-Barah | SY | iso:SY | village | !!البارة | al-Barah
marsad:killi | Killi | SY | iso:SY-ID | village | كللي | Killi
marsad:hazano | Hazano | SY | iso:SY-ID | village | حزانو | Hazano
marsad:bab-al-hawa | Bab al-Hawa | SY | iso:SY | village | باب الهوى, معبر باب الهوى | Bab al-Hawa
marsad:bab-al-salama | Bab al-Salama | SY | iso:SY | village | باب السلامة, معبر باب السلامة | Bab al-Salama
marsad:deir-hassan | Deir Hassan | SY | iso:SY-ID | village | دير حسان | Deir Hassan
marsad:qah | Qah | SY | iso:SY-ID | village | مخيم قاح | Qah
marsad:tell-mannas | Tell Mannas | SY | iso:SY-ID | village | تل منس, تلمنس | Tell Mannas
marsad:jarjanaz | Jarjanaz | SY | iso:SY-ID | village | جرجناز | Jarjanaz
marsad:abu-dali | Abu Dali | SY | iso:SY | village | أبو دالي | Abu Dali
marsad:umm-walad | Umm Walad | SY | iso:SY | village | !!أم ولد | Umm Walad
marsad:tal-shihab | Tal Shihab | SY | iso:SY-DR | village | تل شهاب | Tal Shihab
marsad:yadudah | Yadudah | SY | iso:SY-DR | village | اليادودة | Yadudah
marsad:tal-al-harra | Tal al-Harra | SY | iso:SY-DR | village | تل الحارة | Tal al-Harra
marsad:deir-al-adas | Deir al-Adas | SY | iso:SY | village | دير العدس | Deir al-Adas
marsad:jubata-al-khashab | Jubata al-Khashab | SY | iso:SY-QU | village | جباتا الخشب | Jubata al-Khashab
marsad:beit-jinn | Beit Jinn | SY | iso:SY-RD | village | بيت جن, بيت جنن | Beit Jinn
marsad:hosh-hammad | Hosh Hammad | SY | iso:SY | village | حوش حماد | Hosh Hammad
marsad:hosh-nasri | Hosh Nasri | SY | marsad:ghouta | village | حوش نصري | Hosh Nasri
marsad:hosh-al-salihiyah | Hosh al-Salihiyah | SY | marsad:ghouta | village | حوش الصالحية | Hosh al-Salihiyah
marsad:hamuriyah-farms | Hamuriyah Farms | SY | iso:SY | village | مزارع حمورية | Hamuriyah Farms
marsad:rayhan | Rayhan | SY | marsad:ghouta | village | !الريحان | Rayhan
marsad:tal-kurdi | Tal Kurdi | SY | marsad:ghouta | village | تل كردي | Tal Kurdi
marsad:adra | Adra | SY | iso:SY-RD | village | عدرا | Adra
marsad:adra-industrial-city | Adra Industrial City | SY | iso:SY | village | عدرا العمالية, عدرا الصناعية | Adra Industrial City
marsad:armored-vehicles-base | Armored Vehicles Base | SY | iso:SY | village | إدارة المركبات | Armored Vehicles Base
marsad:kafr-souseh | Kafr Souseh | SY | iso:SY-DI | village | كفرسوسة | Kafr Souseh
marsad:abbasiyyin-square | Abbasiyyin Square | SY | iso:SY-DI | village | ساحة العباسيين, !العباسيين | Abbasiyyin Square
marsad:umayyad-square | Umayyad Square | SY | iso:SY-DI | village | ساحة الأمويين | Umayyad Square
marsad:bab-touma | Bab Touma | SY | iso:SY-DI | village | باب توما | Bab Touma
marsad:mezzeh-86 | Mezzeh 86 | SY | iso:SY-DI | village | المزة 86 | Mezzeh 86
marsad:dweilaa | Dweilaa | SY | iso:SY-DI | village | الدويلعة | Dweilaa
marsad:kashkoul | Kashkoul | SY | iso:SY-DI | village | كشكول | Kashkoul
marsad:barzah-research-center | Barzah Research Center | SY | iso:SY | village | مركز البحوث العلمية في برزة | Barzah Research Center
marsad:him-shinshar | Him Shinshar | SY | iso:SY-HI | village | هيم شنشار, شنشار | Him Shinshar
marsad:mount-qasioun | Mount Qasioun | SY | iso:SY-DI | village | جبل قاسيون, قاسيون | Mount Qasioun
marsad:ein-issa-camp | Ein Issa Camp | SY | iso:SY | village | مخيم عين عيسى | Ein Issa Camp
marsad:mabrouka-camp | Mabrouka Camp | SY | iso:SY | village | مخيم مبروكة | Mabrouka Camp
marsad:areesha-camp | Areesha Camp | SY | iso:SY | village | مخيم العريشة | Areesha Camp
marsad:tabiyah | Tabiyah | SY | iso:SY-DY | village | !!الطابية | Tabiyah
marsad:hatla | Hatla | SY | iso:SY-DY | village | !حطلة | Hatla
marsad:marat | Marat | SY | iso:SY-DY | village | !!مراط | Marat
marsad:dablan | Dablan | SY | iso:SY-DY | village | !الدبلان | Dablan
marsad:al-bahra | al-Bahra | SY | iso:SY-DY | village | !!البحرة | al-Bahra
marsad:tall-al-shaer | Tall al-Shaer | SY | iso:SY | village | تل الشاير | Tall al-Shaer
marsad:dashisha | Dashisha | SY | iso:SY | village | الدشيشة | Dashisha
marsad:al-tanak-field | al-Tanak field | SY | iso:SY | village | حقل التنك | al-Tanak field
marsad:jafra-field | Jafra field | SY | iso:SY | village | حقل الجفرة | Jafra field
marsad:al-ward-field | al-Ward field | SY | iso:SY | village | حقل الورد | al-Ward field
marsad:aqraba | Aqraba | PS | marsad:west-bank | village | عقربا | Aqraba
marsad:madama | Madama | PS | marsad:west-bank | village | مادما | Madama
marsad:sarta | Sarta | PS | marsad:west-bank | village | سرطة | Sarta
marsad:al-amari-camp | Al-Amari Camp | PS | marsad:west-bank | village | مخيم الأمعري | Al-Amari Camp
marsad:al-walaja | Al-Walaja | PS | marsad:west-bank | village | الولجة | Al-Walaja
marsad:al-khader | Al-Khader | PS | iso:PS | village | بلدة الخضر | Al-Khader
marsad:beit-ummar | Beit Ummar | PS | marsad:west-bank | village | بيت أمر | Beit Ummar
marsad:beit-fajjar | Beit Fajjar | PS | marsad:west-bank | village | بيت فجار | Beit Fajjar
marsad:tuqu | Tuqu | PS | marsad:west-bank | village | !تقوع | Tuqu
marsad:qusra | Qusra | PS | marsad:west-bank | village | قصرة | Qusra
marsad:burin | Burin | PS | iso:PS | village | !!بورين | Burin
marsad:urif | Urif | PS | marsad:west-bank | village | عوريف | Urif
marsad:asira-al-qibliya | Asira al-Qibliya | PS | iso:PS | village | عصيرة القبلية | Asira al-Qibliya
marsad:deir-nizam | Deir Nizam | PS | marsad:west-bank | village | دير نظام | Deir Nizam
marsad:nilin | Nilin | PS | marsad:west-bank | village | نعلين | Nilin
marsad:budrus | Budrus | PS | marsad:west-bank | village | !!بدرس | Budrus
marsad:qibya | Qibya | PS | marsad:west-bank | village | قبيا | Qibya
marsad:silat-al-harithiya | Silat al-Harithiya | PS | iso:PS | village | سيلة الحارثية | Silat al-Harithiya
marsad:yabad | Yabad | PS | marsad:west-bank | village | !!يعبد | Yabad
marsad:barta-a | Barta'a | PS | marsad:west-bank | village | برطعة | Barta'a
marsad:burqin | Burqin | PS | marsad:west-bank | village | !برقين | Burqin
marsad:wadi-burqin | Wadi Burqin | PS | iso:PS | village | وادي برقين | Wadi Burqin
marsad:qabatiya | Qabatiya | PS | marsad:west-bank | village | قباطية | Qabatiya
marsad:arraba | Arraba | PS | iso:PS | village | !عرابة | Arraba
marsad:zababdeh | Zababdeh | PS | marsad:west-bank | village | الزبابدة | Zababdeh
marsad:azzun | Azzun | PS | marsad:west-bank | village | عزون | Azzun
marsad:kafr-thulth | Kafr Thulth | PS | iso:PS | village | كفر ثلث | Kafr Thulth
marsad:jayyous | Jayyous | PS | iso:PS | village | !جيوس | Jayyous
marsad:deir-istiya | Deir Istiya | PS | iso:PS | village | دير استيا | Deir Istiya
marsad:haris | Haris | PS | iso:PS | village | !!حارس | Haris
marsad:bruqin | Bruqin | PS | iso:PS | village | بروقين | Bruqin
marsad:hizma | Hizma | PS | marsad:west-bank | village | حزما | Hizma
marsad:anata | Anata | PS | marsad:west-bank | village | عناتا | Anata
marsad:jabal-al-mukaber | Jabal al-Mukaber | PS | marsad:jerusalem | village | جبل المكبر | Jabal al-Mukaber
marsad:sur-baher | Sur Baher | PS | marsad:jerusalem | village | صور باهر | Sur Baher
marsad:ras-al-amud | Ras al-Amud | PS | iso:PS | village | رأس العامود | Ras al-Amud
marsad:at-tur | At-Tur | PS | iso:PS | village | !!الطور | At-Tur
marsad:beit-hanina | Beit Hanina | PS | marsad:jerusalem | village | بيت حنينا | Beit Hanina
marsad:kafr-aqab | Kafr Aqab | PS | marsad:jerusalem | village | كفر عقب | Kafr Aqab
marsad:al-ram | Al-Ram | PS | iso:PS | village | !!الرام | Al-Ram
marsad:bir-nabala | Bir Nabala | PS | iso:PS | village | بير نبالا | Bir Nabala
marsad:biddu | Biddu | PS | iso:PS | village | بلدة بدو | Biddu
marsad:beit-iksa | Beit Iksa | PS | iso:PS | village | بيت إكسا | Beit Iksa
marsad:al-eizariya | Al-Eizariya | PS | marsad:jerusalem | village | العيزرية | Al-Eizariya
marsad:al-arroub | Al-Arroub | PS | iso:PS | village | !العروب, مخيم العروب | Al-Arroub
marsad:al-fawwar | Al-Fawwar | PS | iso:PS | village | !الفوار, مخيم الفوار | Al-Fawwar
marsad:aida-camp | Aida Camp | PS | iso:PS | village | مخيم عايدة | Aida Camp
marsad:jalazone | Jalazone | PS | iso:PS | village | الجلزون, مخيم الجلزون | Jalazone
marsad:askar-camp | Askar Camp | PS | iso:PS | village | مخيم عسكر | Askar Camp
marsad:far-a-camp | Far'a Camp | PS | iso:PS | village | مخيم الفارعة | Far'a Camp
marsad:nur-shams | Nur Shams | PS | iso:PS | village | مخيم نور شمس | Nur Shams
marsad:shati-camp | Shati Camp | PS | marsad:gaza | village | مخيم الشاطئ | Shati Camp
marsad:al-qarara | Al-Qarara | PS | iso:PS | village | القرارة | Al-Qarara
marsad:al-zawayda | Al-Zawayda | PS | marsad:gaza | village | الزوايدة | Al-Zawayda
marsad:al-mughraqa | Al-Mughraqa | PS | marsad:gaza | village | المغراقة | Al-Mughraqa
marsad:juhr-ad-dik | Juhr ad-Dik | PS | marsad:gaza | village | جحر الديك | Juhr ad-Dik
marsad:wadi-gaza | Wadi Gaza | PS | marsad:gaza | village | وادي غزة | Wadi Gaza
marsad:karni-crossing | Karni Crossing | PS | iso:PS | village | معبر كارني | Karni Crossing
marsad:kissufim | Kissufim | PS | marsad:west-bank | village | كيسوفيم, كوسوفيم | Kissufim
marsad:nahal-oz | Nahal Oz | PS | iso:PS | village | ناحل عوز, نحال عوز | Nahal Oz
marsad:sufa | Sufa | PS | iso:PS | village | معبر صوفا | Sufa
marsad:elad | Elad | PS | iso:PS | village | مستوطنة إلعاد | Elad
marsad:itamar | Itamar | PS | iso:PS | village | إيتمار | Itamar
marsad:yitzhar | Yitzhar | PS | iso:PS | village | يتسهار, يتسار | Yitzhar
marsad:efrat | Efrat | PS | iso:PS | village | مستوطنة إفرات | Efrat
marsad:kiryat-arba | Kiryat Arba | PS | iso:PS | village | كريات أربع | Kiryat Arba
marsad:ofra | Ofra | PS | iso:PS | village | مستوطنة عوفرا | Ofra
marsad:shilo | Shilo | PS | iso:PS | village | مستوطنة شيلو | Shilo
marsad:eli | Eli | PS | iso:PS | village | مستوطنة عيلي | Eli
marsad:givat-zeev | Givat Zeev | PS | iso:PS | village | جفعات زئيف | Givat Zeev
marsad:havat-gilad | Havat Gilad | PS | iso:PS | village | حفات جلعاد, حفات غلعاد | Havat Gilad
marsad:amona | Amona | PS | iso:PS | village | عمونا | Amona
marsad:migron | Migron | PS | iso:PS | village | ميغرون | Migron
marsad:atlit | Atlit | IL | iso:IL | town | عتليت | Atlit
marsad:elyakim | Elyakim | IL | iso:IL | town | إلياكيم | Elyakim
marsad:kfar-aza | Kfar Aza | IL | iso:IL | town | كفار عزة, كفر عزة | Kfar Aza
marsad:yad-mordechai | Yad Mordechai | IL | iso:IL | town | ياد مردخاي | Yad Mordechai
marsad:eshkol | Eshkol | IL | iso:IL | town | إشكول | Eshkol
marsad:sdot-negev | Sdot Negev | IL | iso:IL | town | سدوت نيغف | Sdot Negev
marsad:ofakim | Ofakim | IL | iso:IL | town | أوفاكيم | Ofakim
marsad:yavne | Yavne | IL | iso:IL | town | يفنه | Yavne
marsad:rehovot | Rehovot | IL | iso:IL | town | رحوفوت | Rehovot
marsad:karmiel | Karmiel | IL | iso:IL | town | كرميئيل | Karmiel
marsad:ghajar | Ghajar | IL | iso:IL | town | قرية الغجر | Ghajar
marsad:tira | Tira | IL | iso:IL | town | !!الطيرة | Tira
marsad:sakhnin | Sakhnin | IL | iso:IL | town | سخنين | Sakhnin
marsad:wadi-ara | Wadi Ara | IL | iso:IL | town | وادي عارة | Wadi Ara
marsad:lakiya | Lakiya | IL | iso:IL | town | اللقية | Lakiya
marsad:rahat | Rahat | IL | iso:IL | town | !!رهط | Rahat
marsad:hura | Hura | IL | iso:IL | town | !!حورة | Hura
marsad:umm-al-hiran | Umm al-Hiran | IL | iso:IL | town | أم الحيران | Umm al-Hiran
marsad:ramon-airport | Ramon Airport | IL | iso:IL | town | مطار رامون | Ramon Airport
marsad:palmachim | Palmachim | IL | iso:IL | town | بلماخيم | Palmachim
marsad:nevatim | Nevatim | IL | iso:IL | town | نيفاتيم | Nevatim
marsad:tel-nof | Tel Nof | IL | iso:IL | town | تل نوف | Tel Nof
marsad:mount-hermon | Mount Hermon | SY | iso:SY | town | جبل الشيخ, جبل حرمون | Mount Hermon
marsad:grand-rapids | Grand Rapids | US | iso:US-MI | city | غراند رابيدز, جراند رابيدز | Grand Rapids
marsad:holguin | Holguin | CU | iso:CU | city | هولغوين | Holguin
marsad:cape-canaveral | Cape Canaveral | US | marsad:florida | city | كيب كنافيرال, كاب كانافيرال | Cape Canaveral
marsad:andrews-air-force-base | Andrews Air Force Base | US | iso:US-MD | base | قاعدة أندروز, أندروز الجوية | Andrews Air Force Base
marsad:leilani-estates | Leilani Estates | US | marsad:hawaii | city | ليلاني استيتس | Leilani Estates
marsad:schertz | Schertz | US | marsad:texas | city | شيرتز | Schertz
marsad:santa-clara | Santa Clara | US | marsad:california | city | سانتا كلارا | Santa Clara
marsad:lancaster | Lancaster | US | iso:US | city | !لانكستر | Lancaster
marsad:great-mills | Great Mills | US | iso:US-MD | city | غريت ميلز | Great Mills
marsad:garden-city | Garden City | US | iso:US | city | غاردن سيتي | Garden City
marsad:citrus-heights | Citrus Heights | US | marsad:california | city | سيتروس هايتس, سيتروس هيتس | Citrus Heights
marsad:tempe | Tempe | US | iso:US-AZ | city | تيمبي, تمبي | Tempe
marsad:chandler | Chandler | US | iso:US-AZ | city | !تشاندلر | Chandler
marsad:sioux-falls | Sioux Falls | US | iso:US | city | سوفول, سيوكس فولز | Sioux Falls
marsad:ellicott-city | Ellicott City | US | iso:US-MD | city | إليكوت سيتي, مدينة إليكوت | Ellicott City
marsad:irving | Irving | US | marsad:texas | city | إرفينغ | Irving
marsad:irvine | Irvine | US | marsad:california | city | إرفاين | Irvine
marsad:denton | Denton | US | marsad:texas | city | دنتون | Denton
marsad:huntington-beach | Huntington Beach | US | marsad:california | base | هنتنغتون بيتش | Huntington Beach
marsad:mount-olive | Mount Olive | US | iso:US | city | ماونت أوليف | Mount Olive
marsad:montgomery-county | Montgomery County | US | iso:US | city | مقاطعة مونتغمري | Montgomery County
marsad:ventura-county | Ventura County | US | marsad:california | city | مقاطعة فنتورا | Ventura County
marsad:orange-county | Orange County | US | marsad:california | city | مقاطعة أورانج, مقاطعة أورنج | Orange County
marsad:morris-county | Morris County | US | iso:US | city | مقاطعة موريس | Morris County
marsad:roosevelt-island | Roosevelt Island | US | marsad:new-york | city | جزيرة روزفلت | Roosevelt Island
marsad:laguardia-airport | LaGuardia Airport | US | marsad:new-york | base | مطار لاغوارديا, مطار لاغارديا | LaGuardia Airport
marsad:logan-airport | Logan Airport | US | iso:US-MA | base | مطار لوغان, مطار لوجان | Logan Airport
marsad:dulles-airport | Dulles Airport | US | marsad:washington | base | مطار دالاس الدولي, مطار دالس | Dulles Airport
marsad:reagan-airport | Reagan Airport | US | marsad:washington | base | مطار رونالد ريغان | Reagan Airport
marsad:savannah | Savannah | US | iso:US-GA | city | !سافانا, مدينة سافانا | Savannah
marsad:doral | Doral | US | marsad:florida | city | منتجع دورال, ترامب دورال | Doral
marsad:walt-disney-world | Walt Disney World | US | marsad:florida | city | ديزني وورلد, والت ديزني وورلد | Walt Disney World
marsad:east-river | East River | US | marsad:new-york | city | إيست ريفر, نهر إيست ريفر, النهر الشرقي | East River
marsad:hudson-river | Hudson River | US | marsad:new-york | city | نهر هدسون | Hudson River
marsad:times-square | Times Square | US | marsad:new-york | base | تايمز سكوير, ساحة تايمز سكوير | Times Square
marsad:central-park | Central Park | US | marsad:new-york | base | سنترال بارك | Central Park
marsad:broadway | Broadway | US | marsad:new-york | city | برودواي | Broadway
marsad:pentagon | Pentagon | US | marsad:washington | city | مبنى البنتاغون | Pentagon
marsad:fort-bragg | Fort Bragg | US | iso:US | city | فورت براغ | Fort Bragg
marsad:fort-hood | Fort Hood | US | marsad:texas | city | فورت هود | Fort Hood
marsad:rikers-island | Rikers Island | US | marsad:new-york | city | رايكرز آيلند, جزيرة رايكرز | Rikers Island
marsad:aurora | Aurora | US | iso:US-CO | city | !!أورورا | Aurora
marsad:columbine | Columbine | US | iso:US-CO | city | كولومباين, ثانوية كولومباين | Columbine
marsad:sandy-hook | Sandy Hook | US | iso:US-CT | city | ساندي هوك | Sandy Hook
marsad:santa-fe-high-school | Santa Fe High School | US | marsad:texas | city | مدرسة سانتا في | Santa Fe High School
marsad:marjory-stoneman-douglas-high-school | Marjory Stoneman Douglas High School | US | marsad:florida | city | مارجوري ستونمان دوغلاس, مارجوري ستونمان | Marjory Stoneman Douglas High School
marsad:boulder | Boulder | US | iso:US-CO | city | !!بولدر | Boulder
marsad:flint | Flint | US | iso:US-MI | city | !!فلينت | Flint
marsad:nevada-desert | Nevada Desert | US | iso:US | city | صحراء نيفادا | Nevada Desert
marsad:mojave | Mojave | US | iso:US | city | موهافي, صحراء موهافي | Mojave
marsad:crawley | Crawley | GB | marsad:england | city | !كرولي, !كراولي | Crawley
marsad:kenilworth | Kenilworth | GB | marsad:england | city | كينيلورث | Kenilworth
marsad:stafford | Stafford | GB | marsad:england | city | !ستافورد | Stafford
marsad:peterborough | Peterborough | GB | marsad:england | city | بيتربرة | Peterborough
marsad:vauxhall | Vauxhall | GB | geonames:2643743 | city | فوكسهول | Vauxhall
marsad:blackburn | Blackburn | GB | marsad:england | city | !بلاكبرن | Blackburn
marsad:preston | Preston | GB | marsad:england | city | !بريستون | Preston
marsad:leicestershire | Leicestershire | GB | marsad:england | city | ليسترشاير | Leicestershire
marsad:warwickshire | Warwickshire | GB | marsad:england | city | وارويكشير | Warwickshire
marsad:somerset | Somerset | GB | marsad:england | city | سومرست, سمرست | Somerset
marsad:devon | Devon | GB | marsad:england | city | ديفون | Devon
marsad:dorset | Dorset | GB | marsad:england | city | دورست | Dorset
marsad:suffolk | Suffolk | GB | marsad:england | city | سوفولك | Suffolk
marsad:oxfordshire | Oxfordshire | GB | marsad:england | city | أوكسفوردشير, أكسفوردشاير | Oxfordshire
marsad:buckingham-palace | Buckingham Palace | GB | geonames:2643743 | base | قصر باكنغهام, قصر بكنغهام | Buckingham Palace
marsad:windsor-castle | Windsor Castle | GB | iso:GB | base | قلعة وندسور, قصر وندسور, قلعة ويندسور | Windsor Castle
marsad:kensington-palace | Kensington Palace | GB | geonames:2643743 | base | قصر كنسينغتون | Kensington Palace
marsad:hyde-park | Hyde Park | GB | geonames:2643743 | base | هايد بارك | Hyde Park
marsad:trafalgar-square | Trafalgar Square | GB | geonames:2643743 | base | ميدان ترافلغار, ساحة الطرف الأغر | Trafalgar Square
marsad:london-bridge | London Bridge | GB | geonames:2643743 | base | جسر لندن, لندن بريدج | London Bridge
marsad:finsbury-park | Finsbury Park | GB | geonames:2643743 | base | فينسبري بارك | Finsbury Park
marsad:stansted-airport | Stansted Airport | GB | geonames:2643743 | base | مطار ستانستد | Stansted Airport
marsad:anglesey | Anglesey | GB | iso:GB | city | أنغليسي | Anglesey
marsad:isle-of-skye | Isle of Skye | GB | iso:GB | city | جزيرة سكاي | Isle of Skye
marsad:lossiemouth | Lossiemouth | GB | iso:GB | city | لوسيماوث | Lossiemouth
marsad:sandhurst | Sandhurst | GB | iso:GB | city | ساندهيرست | Sandhurst
marsad:old-bailey | Old Bailey | GB | geonames:2643743 | city | أولد بيلي | Old Bailey
marsad:heilbronn | Heilbronn | DE | iso:DE | city | هايلبرون | Heilbronn
marsad:saarbrucken | Saarbrucken | DE | iso:DE | city | ساربروكن | Saarbrucken
marsad:trier | Trier | DE | iso:DE | city | ترير | Trier
marsad:schwerin | Schwerin | DE | iso:DE | city | شفيرين | Schwerin
marsad:magdeburg | Magdeburg | DE | iso:DE | city | ماغديبورغ | Magdeburg
marsad:kandel | Kandel | DE | iso:DE | city | كانديل | Kandel
marsad:braunschweig | Braunschweig | DE | iso:DE | city | براونشفايغ | Braunschweig
marsad:gera | Gera | DE | iso:DE | city | مدينة غيرا | Gera
marsad:cottbus | Cottbus | DE | iso:DE | city | كوتبوس | Cottbus
marsad:rostock | Rostock | DE | iso:DE | city | روستوك | Rostock
marsad:lubeck | Lubeck | DE | iso:DE | city | لوبيك | Lubeck
marsad:erfurt | Erfurt | DE | iso:DE | city | إرفورت | Erfurt
marsad:krefeld | Krefeld | DE | iso:DE | city | كريفيلد | Krefeld
marsad:oldenburg | Oldenburg | DE | iso:DE | city | أولدنبورغ | Oldenburg
marsad:osnabruck | Osnabruck | DE | iso:DE | city | أوسنابروك | Osnabruck
marsad:paderborn | Paderborn | DE | iso:DE | city | بادربورن | Paderborn
marsad:ulm | Ulm | DE | iso:DE | city | مدينة أولم | Ulm
marsad:solingen | Solingen | DE | iso:DE | city | زولينغن | Solingen
marsad:hagen | Hagen | DE | iso:DE | city | هاغن | Hagen
marsad:gelsenkirchen | Gelsenkirchen | DE | iso:DE | city | غيلزنكيرشن | Gelsenkirchen
marsad:monchengladbach | Monchengladbach | DE | iso:DE | city | مونشنغلادباخ | Monchengladbach
marsad:leverkusen | Leverkusen | DE | iso:DE | city | !ليفركوزن | Leverkusen
marsad:rhineland-palatinate | Rhineland-Palatinate | DE | iso:DE | city | راينلاند بفالز, راينلاند بالاتينات | Rhineland-Palatinate
marsad:mecklenburg-vorpommern | Mecklenburg-Vorpommern | DE | iso:DE | city | مكلنبورغ | Mecklenburg-Vorpommern
marsad:saxony-anhalt | Saxony-Anhalt | DE | iso:DE | city | ساكسونيا أنهالت | Saxony-Anhalt
marsad:perpignan | Perpignan | FR | iso:FR | city | بربينيون | Perpignan
marsad:valence | Valence | FR | iso:FR | city | مدينة فالانس | Valence
marsad:saint-etienne | Saint-Etienne | FR | iso:FR | city | سانت إتيان | Saint-Etienne
marsad:montmartre | Montmartre | FR | geonames:2988507 | city | مونمارتر | Montmartre
marsad:mont-saint-michel | Mont Saint-Michel | FR | iso:FR | city | مون سان ميشيل, جبل سان ميشال | Mont Saint-Michel
marsad:lourdes | Lourdes | FR | iso:FR | city | !!لورد | Lourdes
marsad:tahiti | Tahiti | FR | iso:FR | city | تاهيتي, جزيرة تاهيتي | Tahiti
marsad:bobigny | Bobigny | FR | geonames:2988507 | city | بوبيني | Bobigny
marsad:la-courneuve | La Courneuve | FR | geonames:2988507 | city | لاكورنوف | La Courneuve
marsad:villeneuve | Villeneuve | FR | iso:FR | city | فيلنوف | Villeneuve
marsad:evry | Evry | FR | geonames:2988507 | city | إيفري | Evry
marsad:creteil | Creteil | FR | geonames:2988507 | city | كريتاي | Creteil
marsad:orleans | Orleans | FR | iso:FR | city | مدينة أورليان | Orleans
marsad:tours | Tours | FR | iso:FR | city | مدينة تور | Tours
marsad:le-mans | Le Mans | FR | iso:FR | city | لومان | Le Mans
marsad:caen | Caen | FR | iso:FR | city | مدينة كاين, مدينة كان شمال فرنسا | Caen
marsad:limoges | Limoges | FR | iso:FR | city | ليموج | Limoges
marsad:clermont-ferrand | Clermont-Ferrand | FR | iso:FR | city | كليرمون فيران | Clermont-Ferrand
marsad:annecy | Annecy | FR | iso:FR | city | آنسي | Annecy
marsad:chambery | Chambery | FR | iso:FR | city | شامبيري | Chambery
marsad:chamonix | Chamonix | FR | iso:FR | city | شاموني | Chamonix
marsad:dunkirk | Dunkirk | FR | iso:FR | city | دنكيرك | Dunkirk
marsad:magnanville | Magnanville | FR | iso:FR | city | مانيانفيل | Magnanville
marsad:saint-etienne-du-rouvray | Saint-Etienne-du-Rouvray | FR | iso:FR | city | سانت إتيان دو روفراي | Saint-Etienne-du-Rouvray
marsad:eiffel-tower | Eiffel Tower | FR | geonames:2988507 | base | برج إيفل | Eiffel Tower
marsad:louvre | Louvre | FR | geonames:2988507 | city | متحف اللوفر, !اللوفر | Louvre
marsad:notre-dame | Notre-Dame | FR | geonames:2988507 | city | كاتدرائية نوتردام | Notre-Dame
marsad:la-defense | La Defense | FR | geonames:2988507 | city | لا ديفانس | La Defense
marsad:tolbiac | Tolbiac | FR | geonames:2988507 | city | تولبياك, جامعة تولبياك | Tolbiac
marsad:nantes-airport | Nantes Airport | FR | iso:FR | base | مطار نانت | Nantes Airport
marsad:foggia | Foggia | IT | iso:IT | city | فوجيا, فوغيا | Foggia
marsad:vercelli | Vercelli | IT | iso:IT | city | فيرشيلي | Vercelli
marsad:udine | Udine | IT | iso:IT | city | !أوديني | Udine
marsad:parma | Parma | IT | iso:IT | city | !بارما | Parma
marsad:modena | Modena | IT | iso:IT | city | !مودينا | Modena
marsad:ravenna | Ravenna | IT | iso:IT | city | رافينا | Ravenna
marsad:perugia | Perugia | IT | iso:IT | city | بيروجيا | Perugia
marsad:siena | Siena | IT | iso:IT | city | مدينة سيينا | Siena
marsad:pisa | Pisa | IT | iso:IT | city | !بيزا | Pisa
marsad:salerno | Salerno | IT | iso:IT | city | ساليرنو | Salerno
marsad:reggio-calabria | Reggio Calabria | IT | iso:IT | city | ريجيو كالابريا | Reggio Calabria
marsad:messina | Messina | IT | iso:IT | city | مسينا | Messina
marsad:syracuse | Syracuse | IT | iso:IT | city | سيراكوزا | Syracuse
marsad:fiumicino-airport | Fiumicino Airport | IT | geonames:3169070 | base | مطار فيومتشينو | Fiumicino Airport
marsad:ciampino-airport | Ciampino Airport | IT | geonames:3169070 | base | مطار تشامبينو, مطار تشيامبينو | Ciampino Airport
marsad:pomigliano-d-arco | Pomigliano d'Arco | IT | iso:IT | city | بوميليانو داركو | Pomigliano d'Arco
marsad:capri | Capri | IT | iso:IT | city | جزيرة كابري | Capri
marsad:ischia | Ischia | IT | iso:IT | city | إيسكيا | Ischia
marsad:pompeii | Pompeii | IT | iso:IT | city | !بومبي, !بومبيي | Pompeii
marsad:bardonecchia | Bardonecchia | IT | iso:IT | city | باردونيكيا | Bardonecchia
marsad:tyrol | Tyrol | AT | iso:AT | province | تيرول, إقليم تيرول | Tyrol
marsad:carinthia | Carinthia | AT | iso:AT | province | كارينثيا | Carinthia
marsad:styria | Styria | AT | iso:AT | province | ستيريا | Styria
marsad:braunau | Braunau | AT | iso:AT | province | براوناو | Braunau
marsad:winterthur | Winterthur | CH | iso:CH | city | فينترتور | Winterthur
marsad:st-gallen | St. Gallen | CH | iso:CH | city | سانت غالن | St. Gallen
marsad:vaxjo | Vaxjo | SE | iso:SE | city | فكسيو | Vaxjo
marsad:vasteras | Vasteras | SE | iso:SE | city | فيستروس | Vasteras
marsad:orebro | Orebro | SE | iso:SE | city | أوريبرو | Orebro
marsad:linkoping | Linkoping | SE | iso:SE | city | لينشوبينغ | Linkoping
marsad:trollhattan | Trollhattan | SE | iso:SE | city | ترولهيتان | Trollhattan
marsad:rinkeby | Rinkeby | SE | iso:SE | city | رينكبي | Rinkeby
marsad:espoo | Espoo | FI | iso:FI | city | إسبو | Espoo
marsad:tampere | Tampere | FI | iso:FI | city | تامبيري | Tampere
marsad:leros | Leros | GR | iso:GR | city | ليروس, جزيرة ليروس | Leros
marsad:fournoi | Fournoi | GR | iso:GR | city | فورنوي | Fournoi
marsad:inousses | Inousses | GR | iso:GR | city | إنوسيس | Inousses
marsad:patras | Patras | GR | iso:GR | city | !باتراس | Patras
marsad:heraklion | Heraklion | GR | iso:GR | city | هيراكليون, إيراكليون | Heraklion
marsad:volos | Volos | GR | iso:GR | city | فولوس | Volos
marsad:kavala | Kavala | GR | iso:GR | city | كافالا | Kavala
marsad:alexandroupoli | Alexandroupoli | GR | iso:GR | city | ألكسندروبوليس, الكسندروبولي | Alexandroupoli
marsad:orestiada | Orestiada | GR | iso:GR | city | أورستيادا | Orestiada
marsad:zakynthos | Zakynthos | GR | iso:GR | city | زاكينثوس | Zakynthos
marsad:symi | Symi | GR | iso:GR | city | !سيمي | Symi
marsad:leningrad | Leningrad | RU | iso:RU | city | ليننغراد, لينينغراد | Leningrad
marsad:smolensk | Smolensk | RU | iso:RU | city | سمولينسك | Smolensk
marsad:severodvinsk | Severodvinsk | RU | iso:RU | city | سيفيرودفينسك | Severodvinsk
marsad:belgorod | Belgorod | RU | iso:RU | city | بيلغورود | Belgorod
marsad:yakutsk | Yakutsk | RU | iso:RU | city | ياكوتسك | Yakutsk
marsad:norilsk | Norilsk | RU | iso:RU | city | نوريلسك | Norilsk
marsad:magadan | Magadan | RU | iso:RU | city | ماغادان | Magadan
marsad:vladikavkaz | Vladikavkaz | RU | iso:RU | city | فلاديقوقاز | Vladikavkaz
marsad:nalchik | Nalchik | RU | iso:RU | city | نالتشيك | Nalchik
marsad:arkhangelsk | Arkhangelsk | RU | iso:RU | city | أرخانغلسك | Arkhangelsk
marsad:chukotka | Chukotka | RU | iso:RU | city | تشوكوتكا | Chukotka
marsad:asbest | Asbest | RU | iso:RU | city | أسبيست, أسبست | Asbest
marsad:petropavlovsk | Petropavlovsk | RU | iso:RU | city | بتروبافلوفسك | Petropavlovsk
marsad:luzhniki-stadium | Luzhniki Stadium | RU | geonames:524901 | base | ملعب لوجنيكي, استاد لوجنيكي | Luzhniki Stadium
marsad:kaluga | Kaluga | RU | iso:RU | city | كالوغا | Kaluga
marsad:vologda | Vologda | RU | iso:RU | city | فولوغدا | Vologda
marsad:fereydunkenar | Fereydunkenar | IR | iso:IR | city | فريدونكنار, فريدونكينار | Fereydunkenar
marsad:zahedan-prison | Zahedan Prison | IR | iso:IR | base | سجن زاهدان | Zahedan Prison
marsad:kahrizak | Kahrizak | IR | geonames:112931 | city | كهريزك, سجن كهريزك | Kahrizak
marsad:mehrabad-airport | Mehrabad Airport | IR | geonames:112931 | base | مطار مهرآباد, مطار مهر آباد | Mehrabad Airport
marsad:imam-khomeini-airport | Imam Khomeini Airport | IR | geonames:112931 | base | مطار الإمام الخميني | Imam Khomeini Airport
marsad:piranshahr | Piranshahr | IR | iso:IR | city | بيرانشهر | Piranshahr
marsad:bukan | Bukan | IR | iso:IR | city | !بوكان | Bukan
marsad:khoy | Khoy | IR | iso:IR | city | !!خوي | Khoy
marsad:bam | Bam | IR | iso:IR | city | !!بام | Bam
marsad:izeh | Izeh | IR | iso:IR | city | إيذج, إيذه | Izeh
marsad:shush | Shush | IR | iso:IR | city | !!شوش | Shush
marsad:mahshahr | Mahshahr | IR | iso:IR | city | ماهشهر | Mahshahr
marsad:asaluyeh | Asaluyeh | IR | iso:IR | city | عسلوية | Asaluyeh
marsad:kangan | Kangan | IR | iso:IR | city | كنغان | Kangan
marsad:islamshahr | Islamshahr | IR | iso:IR | city | إسلام شهر | Islamshahr
marsad:paveh | Paveh | IR | iso:IR | city | !باوه | Paveh
marsad:lahijan | Lahijan | IR | iso:IR | city | لاهيجان | Lahijan
marsad:south-pars | South Pars | IR | iso:IR | city | حقل فارس الجنوبي, بارس الجنوبي | South Pars
marsad:parchin | Parchin | IR | iso:IR | city | بارشين | Parchin
marsad:bushehr-nuclear-plant | Bushehr Nuclear Plant | IR | iso:IR | city | محطة بوشهر, مفاعل بوشهر | Bushehr Nuclear Plant
marsad:strait-of-hormuz-island | Strait of Hormuz Island | IR | iso:IR | city | جزيرة هرمز | Strait of Hormuz Island
marsad:lavan | Lavan | IR | iso:IR | city | جزيرة لافان | Lavan
marsad:kish | Kish | IR | iso:IR | city | جزيرة كيش | Kish
marsad:kharg | Kharg | IR | iso:IR | city | جزيرة خارك, جزيرة خرج | Kharg
marsad:dena-mountains | Dena Mountains | IR | iso:IR | city | جبال دنا, جبل دنا, سلسلة جبال دنا | Dena Mountains
marsad:didim | Didim | TR | iso:TR | city | ديديم | Didim
marsad:gebze | Gebze | TR | iso:TR | city | غبزة | Gebze
marsad:luleburgaz | Luleburgaz | TR | iso:TR | city | لوليبورغاز | Luleburgaz
marsad:dortyol | Dortyol | TR | iso:TR | city | دورت يول | Dortyol
marsad:altinozu | Altinozu | TR | iso:TR | city | ألتن أوزو | Altinozu
marsad:yayladagi | Yayladagi | TR | iso:TR | city | يايلاداغي, يايلاداغ | Yayladagi
marsad:hassa | Hassa | TR | iso:TR | city | !!هاصا | Hassa
marsad:nizip | Nizip | TR | iso:TR | city | نزيب | Nizip
marsad:birecik | Birecik | TR | iso:TR | city | بيره جيك | Birecik
marsad:viransehir | Viransehir | TR | iso:TR | city | ويران شهر | Viransehir
marsad:ceylanpinar | Ceylanpinar | TR | iso:TR | city | جيلان بينار | Ceylanpinar
marsad:silopi | Silopi | TR | iso:TR | city | سيلوبي | Silopi
marsad:uludere | Uludere | TR | iso:TR | city | أولودره | Uludere
marsad:semdinli | Semdinli | TR | iso:TR | city | شمدينلي | Semdinli
marsad:cukurca | Cukurca | TR | iso:TR | city | تشوقورجا, جوقورجا | Cukurca
marsad:lice | Lice | TR | iso:TR | city | ليجة | Lice
marsad:dargecit | Dargecit | TR | iso:TR | city | دارغتشيت | Dargecit
marsad:sincan-prison | Sincan Prison | TR | iso:TR | base | سجن سنجان | Sincan Prison
marsad:kandira | Kandira | TR | iso:TR | city | !قنديرة | Kandira
marsad:diyarbakir-prison | Diyarbakir Prison | TR | iso:TR | base | سجن ديار بكر | Diyarbakir Prison
marsad:golbasi | Golbasi | TR | iso:TR | city | غولباشي | Golbasi
marsad:cankaya | Cankaya | TR | iso:TR | city | تشانكايا | Cankaya
marsad:beylikduzu | Beylikduzu | TR | geonames:745044 | city | بيلكدوزو | Beylikduzu
marsad:avcilar | Avcilar | TR | geonames:745044 | city | أفجلار | Avcilar
marsad:esenyurt | Esenyurt | TR | geonames:745044 | city | أسنيورت | Esenyurt
marsad:zeytinburnu | Zeytinburnu | TR | geonames:745044 | city | زيتون بورنو | Zeytinburnu
marsad:ortakoy | Ortakoy | TR | geonames:745044 | city | أورتاكوي | Ortakoy
marsad:sisli | Sisli | TR | geonames:745044 | city | شيشلي | Sisli
marsad:bakirkoy | Bakirkoy | TR | geonames:745044 | city | بكركوي | Bakirkoy
marsad:cengelkoy | Cengelkoy | TR | geonames:745044 | city | جنغلكوي | Cengelkoy
marsad:bosphorus-bridge | Bosphorus Bridge | TR | geonames:745044 | base | جسر البوسفور | Bosphorus Bridge
marsad:hagia-sophia | Hagia Sophia | TR | geonames:745044 | city | آيا صوفيا | Hagia Sophia
marsad:istiklal-avenue | Istiklal Avenue | TR | geonames:745044 | city | شارع الاستقلال | Istiklal Avenue
marsad:mangalore | Mangalore | IN | iso:IN | city | مانجالور, مانغالور | Mangalore
marsad:sagar | Sagar | IN | iso:IN | city | ساجار | Sagar
marsad:kanjur | Kanjur | IN | iso:IN | city | كانجرور | Kanjur
marsad:bandra | Bandra | IN | iso:IN | city | باندرا | Bandra
marsad:tral | Tral | IN | iso:IN | city | ترال | Tral
marsad:shopian | Shopian | IN | iso:IN | city | شوبيان | Shopian
marsad:pulwama | Pulwama | IN | iso:IN | city | بولواما | Pulwama
marsad:anantnag | Anantnag | IN | iso:IN | city | أنانتناغ | Anantnag
marsad:kachdoora | Kachdoora | IN | iso:IN | city | كاتشدورا | Kachdoora
marsad:meghalaya | Meghalaya | IN | iso:IN | city | ميغالايا | Meghalaya
marsad:latur | Latur | IN | iso:IN | city | لاتور | Latur
marsad:muzaffarnagar | Muzaffarnagar | IN | iso:IN | city | مظفر نغر | Muzaffarnagar
marsad:allahabad | Allahabad | IN | iso:IN | city | الله آباد | Allahabad
marsad:noida | Noida | IN | iso:IN | city | نويدا | Noida
marsad:gurgaon | Gurgaon | IN | iso:IN | city | غورغاون | Gurgaon
marsad:faridabad | Faridabad | IN | iso:IN | city | فريد آباد | Faridabad
marsad:aligarh | Aligarh | IN | iso:IN | city | عليكرة, عليغار | Aligarh
marsad:firozabad | Firozabad | IN | iso:IN | city | فيروز آباد | Firozabad
marsad:udaipur | Udaipur | IN | iso:IN | city | أودايبور | Udaipur
marsad:nashik | Nashik | IN | iso:IN | city | ناشيك | Nashik
marsad:rajkot | Rajkot | IN | iso:IN | city | راجكوت | Rajkot
marsad:kochi | Kochi | IN | iso:IN | city | كوتشي | Kochi
marsad:sukma | Sukma | IN | iso:IN | city | سوكما | Sukma
marsad:gadchiroli | Gadchiroli | IN | iso:IN | city | غادشيرولي | Gadchiroli
marsad:cuttack | Cuttack | IN | iso:IN | city | كوتاك | Cuttack
marsad:bhubaneswar | Bhubaneswar | IN | iso:IN | city | بوبانسوار | Bhubaneswar
marsad:shimla | Shimla | IN | iso:IN | city | شيملا | Shimla
marsad:leh | Leh | IN | iso:IN | city | !!ليه | Leh
marsad:ladakh | Ladakh | IN | iso:IN | city | لداخ | Ladakh
marsad:siliguri | Siliguri | IN | iso:IN | city | سيليغوري | Siliguri
marsad:darjeeling | Darjeeling | IN | iso:IN | city | دارجيلنغ | Darjeeling
marsad:indira-gandhi-airport | Indira Gandhi Airport | IN | iso:IN | base | مطار أنديرا غاندي | Indira Gandhi Airport
marsad:mingora | Mingora | PK | iso:PK | city | منغوره, مينغورا | Mingora
marsad:nawabshah | Nawabshah | PK | iso:PK | city | نواب شاه | Nawabshah
marsad:shangla | Shangla | PK | iso:PK | city | شانغلا | Shangla
marsad:sialkot | Sialkot | PK | iso:PK | city | سيالكوت | Sialkot
marsad:gujranwala | Gujranwala | PK | iso:PK | city | غوجرانوالا | Gujranwala
marsad:sargodha | Sargodha | PK | iso:PK | city | سرغودا | Sargodha
marsad:bahawalpur | Bahawalpur | PK | iso:PK | city | بهاولبور | Bahawalpur
marsad:sukkur | Sukkur | PK | iso:PK | city | سكهر | Sukkur
marsad:chaman | Chaman | PK | iso:PK | city | !شامان | Chaman
marsad:parachinar | Parachinar | PK | iso:PK | city | باراتشينار | Parachinar
marsad:charsadda | Charsadda | PK | iso:PK | city | تشارسادا | Charsadda
marsad:nowshera | Nowshera | PK | iso:PK | city | نوشهرة | Nowshera
marsad:kohat | Kohat | PK | iso:PK | city | كوهات | Kohat
marsad:swabi | Swabi | PK | iso:PK | city | !صوابي | Swabi
marsad:mohmand | Mohmand | PK | iso:PK | city | !مهمند | Mohmand
marsad:khyber | Khyber | PK | iso:PK | city | مقاطعة خيبر | Khyber
marsad:kurram | Kurram | PK | iso:PK | city | !كورام | Kurram
marsad:torkham | Torkham | PK | iso:PK | city | طورخم, معبر تورخم | Torkham
marsad:benazir-bhutto-airport | Benazir Bhutto Airport | PK | iso:PK | base | مطار بنظير بوتو, مطار بينظير بوتو | Benazir Bhutto Airport
marsad:gilgit-baltistan | Gilgit-Baltistan | PK | iso:PK | city | غلغت بلتستان | Gilgit-Baltistan
marsad:turbat | Turbat | PK | iso:PK | city | مدينة تربت | Turbat
marsad:mastung | Mastung | PK | iso:PK | city | ماستونغ | Mastung
marsad:bagh-e-bala | Bagh-e Bala | AF | iso:AF | city | باغ بالا | Bagh-e Bala
marsad:dasht-e-barchi | Dasht-e Barchi | AF | geonames:1138958 | city | دشت برجي, داشت برتشي | Dasht-e Barchi
marsad:achin | Achin | AF | iso:AF-NAN | city | آتشين | Achin
marsad:marjah | Marjah | AF | iso:AF-HEL | city | !!مرجة | Marjah
marsad:sangin | Sangin | AF | iso:AF-HEL | city | سانغين, سنغين | Sangin
marsad:musa-qala | Musa Qala | AF | iso:AF-HEL | city | موسى قلعة | Musa Qala
marsad:nad-ali | Nad Ali | AF | iso:AF-HEL | city | ناد علي | Nad Ali
marsad:fayzabad | Fayzabad | AF | iso:AF | city | فيض آباد | Fayzabad
marsad:gardez | Gardez | AF | iso:AF | city | غارديز, غرديز | Gardez
marsad:sharana | Sharana | AF | iso:AF | city | !شرنة | Sharana
marsad:mehtar-lam | Mehtar Lam | AF | iso:AF | city | مهترلام | Mehtar Lam
marsad:qala-e-naw | Qala-e Naw | AF | iso:AF | city | قلعة نو | Qala-e Naw
marsad:chaghcharan | Chaghcharan | AF | iso:AF | city | فيروزكوه | Chaghcharan
marsad:charikar | Charikar | AF | iso:AF | city | شاريكار | Charikar
marsad:dawlat-abad | Dawlat Abad | AF | iso:AF | city | دولت آباد | Dawlat Abad
marsad:darzab | Darzab | AF | iso:AF | city | درزاب | Darzab
marsad:kohistanat | Kohistanat | AF | iso:AF | city | كوهستانات | Kohistanat
marsad:bala-murghab | Bala Murghab | AF | iso:AF | city | بالا مرغاب | Bala Murghab
marsad:dasht-e-archi | Dasht-e-Archi | AF | iso:AF | city | دشت أرجي, دشت أرتشي | Dasht-e-Archi
marsad:imam-sahib | Imam Sahib | AF | iso:AF | city | إمام صاحب | Imam Sahib
marsad:khogyani | Khogyani | AF | iso:AF-NAN | city | خوغياني | Khogyani
marsad:deh-bala | Deh Bala | AF | iso:AF-NAN | city | ده بالا | Deh Bala
marsad:dih-yak | Dih Yak | AF | iso:AF | city | ده يك | Dih Yak
marsad:khwaja-omari | Khwaja Omari | AF | iso:AF | city | خواجة عمري | Khwaja Omari
marsad:teknaf | Teknaf | BD | iso:BD | city | تكناف | Teknaf
marsad:balukhali | Balukhali | BD | iso:BD | city | بالوخالي | Balukhali
marsad:barisal | Barisal | BD | iso:BD | city | باريسال | Barisal
marsad:lashio | Lashio | MM | iso:MM | city | لاشيو | Lashio
marsad:bago | Bago | MM | iso:MM | city | باغو | Bago
marsad:myitkyina | Myitkyina | MM | iso:MM | city | ميتكيينا | Myitkyina
marsad:buthidaung | Buthidaung | MM | iso:MM | city | بوثيداونغ | Buthidaung
marsad:rathedaung | Rathedaung | MM | iso:MM | city | راثيداونغ | Rathedaung
marsad:kayin-state | Kayin State | MM | iso:MM | city | ولاية كارين | Kayin State
marsad:bitung | Bitung | ID | iso:ID | city | بيتونغ | Bitung
marsad:kupang | Kupang | ID | iso:ID | city | كوبانغ | Kupang
marsad:makassar | Makassar | ID | iso:ID | city | ماكاسار, مكاسر | Makassar
marsad:ambon | Ambon | ID | iso:ID | city | أمبون | Ambon
marsad:maluku | Maluku | ID | iso:ID | city | مالوكو | Maluku
marsad:mount-agung | Mount Agung | ID | iso:ID | city | جبل أغونغ, بركان أغونغ | Mount Agung
marsad:mount-sinabung | Mount Sinabung | ID | iso:ID | city | جبل سينابونغ | Mount Sinabung
marsad:mount-merapi | Mount Merapi | ID | iso:ID | city | جبل ميرابي | Mount Merapi
marsad:nusa-kambangan | Nusa Kambangan | ID | iso:ID | city | نوسا كامبانغان | Nusa Kambangan
marsad:tangerang | Tangerang | ID | iso:ID | city | تانغيرانغ | Tangerang
marsad:brebes | Brebes | ID | iso:ID | city | بريبيس | Brebes
marsad:cicalengka | Cicalengka | ID | iso:ID | city | سيكالنكا | Cicalengka
marsad:lake-toba | Lake Toba | ID | iso:ID | city | بحيرة توبا | Lake Toba
marsad:cilacap | Cilacap | ID | iso:ID | city | سيلاكاب | Cilacap
marsad:tegal | Tegal | ID | iso:ID | city | تيغال | Tegal
marsad:maguindanao | Maguindanao | PH | iso:PH | city | ماغينداناو, ماجينداناو | Maguindanao
marsad:bulacan | Bulacan | PH | iso:PH | city | بولاكان | Bulacan
marsad:cotabato | Cotabato | PH | iso:PH | city | كوتاباتو | Cotabato
marsad:iloilo | Iloilo | PH | iso:PH | city | إيلويلو | Iloilo
marsad:tacloban | Tacloban | PH | iso:PH | city | تاكلوبان | Tacloban
marsad:legazpi | Legazpi | PH | iso:PH | city | ليغازبي | Legazpi
marsad:mount-mayon | Mount Mayon | PH | iso:PH | city | بركان مايون, جبل مايون | Mount Mayon
marsad:lanao-del-sur | Lanao del Sur | PH | iso:PH | city | لاناو ديل سور | Lanao del Sur
marsad:sultan-kudarat | Sultan Kudarat | PH | iso:PH | city | سلطان قدرات | Sultan Kudarat
marsad:benham-rise | Benham Rise | PH | iso:PH | city | بنهام رايز | Benham Rise
marsad:scarborough-shoal | Scarborough Shoal | PH | iso:PH | city | سكاربورو | Scarborough Shoal
marsad:subic-bay | Subic Bay | PH | iso:PH | city | خليج سوبيك | Subic Bay
marsad:pampanga | Pampanga | PH | iso:PH | city | بامبانغا | Pampanga
marsad:cavite | Cavite | PH | iso:PH | city | كافيت | Cavite
marsad:chengde | Chengde | CN | iso:CN | city | تشنغد | Chengde
marsad:datong | Datong | CN | iso:CN | city | داتونغ | Datong
marsad:songyuan | Songyuan | CN | iso:CN | city | سونغ يوان | Songyuan
marsad:jingmen | Jingmen | CN | iso:CN | city | جينغمن | Jingmen
marsad:qinzhou | Qinzhou | CN | iso:CN | city | تشينتشو | Qinzhou
marsad:yantai | Yantai | CN | iso:CN | city | يانتاي | Yantai
marsad:tangshan | Tangshan | CN | iso:CN | city | تانغشان | Tangshan
marsad:jiuquan | Jiuquan | CN | iso:CN | city | جيوتشيوان | Jiuquan
marsad:xichang | Xichang | CN | iso:CN | city | شيتشانغ | Xichang
marsad:wenchang | Wenchang | CN | iso:CN | city | ونتشانغ | Wenchang
marsad:hotan | Hotan | CN | iso:CN | city | خوتان | Hotan
marsad:mizhi | Mizhi | CN | iso:CN | city | ميتشي | Mizhi
marsad:zhanjiang | Zhanjiang | CN | iso:CN | city | تشانجيانغ | Zhanjiang
marsad:three-gorges | Three Gorges | CN | iso:CN | city | الخوانق الثلاثة | Three Gorges
marsad:shanxi | Shanxi | CN | iso:CN | city | شانكسي | Shanxi
marsad:forbidden-city | Forbidden City | CN | geonames:1816670 | city | المدينة المحرمة | Forbidden City
marsad:great-wall-of-china | Great Wall of China | CN | iso:CN | city | سور الصين العظيم | Great Wall of China
marsad:woody-island | Woody Island | CN | iso:CN | city | جزيرة وودي | Woody Island
marsad:minamitorishima | Minamitorishima | JP | iso:JP | city | ميناميتوريشيما, مينامي توريشيما | Minamitorishima
marsad:kanagawa | Kanagawa | JP | iso:JP | city | كاناغاوا | Kanagawa
marsad:gunma | Gunma | JP | iso:JP | city | غونما | Gunma
marsad:nagano | Nagano | JP | iso:JP | city | !!ناغانو | Nagano
marsad:gifu | Gifu | JP | iso:JP | city | غيفو | Gifu
marsad:okayama | Okayama | JP | iso:JP | city | أوكاياما | Okayama
marsad:ehime | Ehime | JP | iso:JP | city | إهيمه | Ehime
marsad:oita | Oita | JP | iso:JP | city | أويتا | Oita
marsad:sendai | Sendai | JP | iso:JP | city | سنداي | Sendai
marsad:iwate | Iwate | JP | iso:JP | city | إيواتي | Iwate
marsad:miyagi | Miyagi | JP | iso:JP | city | مياجي | Miyagi
marsad:aomori | Aomori | JP | iso:JP | city | أوموري | Aomori
marsad:toyama | Toyama | JP | iso:JP | city | توياما | Toyama
marsad:nara | Nara | JP | iso:JP | city | !!نارا | Nara
marsad:mount-kusatsu-shirane | Mount Kusatsu-Shirane | JP | iso:JP | city | كوساتسو شيراني | Mount Kusatsu-Shirane
marsad:mount-fuji | Mount Fuji | JP | iso:JP | city | جبل فوجي | Mount Fuji
marsad:kadena | Kadena | JP | iso:JP | city | كادينا | Kadena
marsad:tsukiji | Tsukiji | JP | iso:JP | city | تسوكيجي | Tsukiji
marsad:narita-airport | Narita Airport | JP | iso:JP | base | مطار ناريتا | Narita Airport
marsad:haneda-airport | Haneda Airport | JP | iso:JP | base | مطار هانيدا | Haneda Airport
marsad:takeshima | Takeshima | JP | iso:JP | city | تاكيشيما | Takeshima
marsad:goyang | Goyang | KR | iso:KR | city | جويانغ, غويانغ | Goyang
marsad:pohang | Pohang | KR | iso:KR | city | بوهانغ | Pohang
marsad:paju | Paju | KR | iso:KR | city | !باجو | Paju
marsad:pyeongtaek | Pyeongtaek | KR | iso:KR | city | بيونغتيك | Pyeongtaek
marsad:seongju | Seongju | KR | iso:KR | city | سيونغجو | Seongju
marsad:yeonpyeong | Yeonpyeong | KR | iso:KR | city | يونبيونغ, جزيرة يونبيونغ | Yeonpyeong
marsad:jecheon | Jecheon | KR | iso:KR | city | جيتشون | Jecheon
marsad:demilitarized-zone | Demilitarized Zone | KR | iso:KR | city | المنطقة المنزوعة السلاح, المنطقة منزوعة السلاح | Demilitarized Zone
marsad:incheon-airport | Incheon Airport | KR | iso:KR | base | مطار إنشيون, مطار اينشيون | Incheon Airport
marsad:mantap | Mantap | KR | iso:KR | city | جبل مانتاب, مانتاب | Mantap
marsad:rajin | Rajin | KR | iso:KR | city | !!راجين | Rajin
marsad:krabi | Krabi | TH | iso:TH | city | كرابي | Krabi
marsad:koh-samui | Koh Samui | TH | iso:TH | city | كوه ساموي | Koh Samui
marsad:hua-hin | Hua Hin | TH | iso:TH | city | هوا هين | Hua Hin
marsad:songkhla | Songkhla | TH | iso:TH | city | سونغخلا | Songkhla
marsad:narathiwat | Narathiwat | TH | iso:TH | city | ناراتيوات | Narathiwat
marsad:nakhon-ratchasima | Nakhon Ratchasima | TH | iso:TH | city | ناخون راتشاسيما | Nakhon Ratchasima
marsad:mae-sai | Mae Sai | TH | iso:TH | city | ماي ساي | Mae Sai
marsad:tham-luang | Tham Luang | TH | iso:TH | city | ثام لوانغ, كهف ثام لوانغ | Tham Luang
marsad:phetchaburi | Phetchaburi | TH | iso:TH | city | فيتشابوري | Phetchaburi
marsad:maya-bay | Maya Bay | TH | iso:TH | city | خليج مايا | Maya Bay
marsad:langkawi | Langkawi | MY | iso:MY | city | لنكاوي, لانكاوي | Langkawi
marsad:perak | Perak | MY | iso:MY | city | بيراك | Perak
marsad:pahang | Pahang | MY | iso:MY | city | باهانغ | Pahang
marsad:terengganu | Terengganu | MY | iso:MY | city | تيرينغانو | Terengganu
marsad:osmington | Osmington | AU | iso:AU | city | أوزمينغتون | Osmington
marsad:south-australia | South Australia | AU | iso:AU | city | جنوب أستراليا | South Australia
marsad:bendigo | Bendigo | AU | iso:AU | city | بنديغو | Bendigo
marsad:geelong | Geelong | AU | iso:AU | city | جيلونغ | Geelong
marsad:townsville | Townsville | AU | iso:AU | city | تاونزفيل | Townsville
marsad:uluru | Uluru | AU | iso:AU | city | أولورو | Uluru
marsad:great-barrier-reef | Great Barrier Reef | AU | iso:AU | city | الحاجز المرجاني العظيم | Great Barrier Reef
marsad:bondi-beach | Bondi Beach | AU | iso:AU | base | شاطئ بوندي | Bondi Beach
marsad:guarenas | Guarenas | VE | iso:VE | city | غوارناس | Guarenas
marsad:ciudad-guayana | Ciudad Guayana | VE | iso:VE | city | سيوداد غوايانا | Ciudad Guayana
marsad:puerto-cabello | Puerto Cabello | VE | iso:VE | city | بويرتو كابيو | Puerto Cabello
marsad:el-helicoide | El Helicoide | VE | iso:VE | city | هيليكويدي, سجن هيليكويدي | El Helicoide
marsad:vargas | Vargas | VE | iso:VE | city | ولاية فارغاس | Vargas
marsad:miranda | Miranda | VE | iso:VE | city | ولاية ميراندا | Miranda
marsad:lara | Lara | VE | iso:VE | city | ولاية لارا | Lara
marsad:aragua | Aragua | VE | iso:VE | city | ولاية أراغوا | Aragua
marsad:anzoategui | Anzoategui | VE | iso:VE | city | أنسواتيغي | Anzoategui
marsad:cienfuegos | Cienfuegos | CU | iso:CU | city | سينفويغوس | Cienfuegos
marsad:cayo-granma | Cayo Granma | CU | iso:CU | city | كايو غرانما | Cayo Granma
marsad:jose-marti-airport | Jose Marti Airport | CU | geonames:3553478 | base | مطار خوسيه مارتي | Jose Marti Airport
marsad:matanzas | Matanzas | CU | iso:CU | city | ماتانزاس | Matanzas
marsad:playa-giron | Playa Giron | CU | iso:CU | city | بلايا جيرون | Playa Giron
marsad:bay-of-pigs | Bay of Pigs | CU | iso:CU | city | خليج الخنازير | Bay of Pigs
marsad:rancagua | Rancagua | CL | iso:CL | city | رانكاغوا | Rancagua
marsad:iquique | Iquique | CL | iso:CL | city | إيكيكي | Iquique
marsad:temuco | Temuco | CL | iso:CL | city | تيموكو | Temuco
marsad:osorno | Osorno | CL | iso:CL | city | أوسورنو | Osorno
marsad:catatumbo | Catatumbo | CO | iso:CO | city | كاتاتومبو | Catatumbo
marsad:narino | Narino | CO | iso:CO | city | نارينيو | Narino
marsad:cauca | Cauca | CO | iso:CO | city | !!كاوكا | Cauca
marsad:ituango | Ituango | CO | iso:CO | city | إيتوانغو | Ituango
marsad:mocoa | Mocoa | CO | iso:CO | city | موكوا | Mocoa
marsad:cucuta-bridge | Cucuta Bridge | CO | iso:CO | base | جسر سيمون بوليفار | Cucuta Bridge
marsad:jalapa | Jalapa | MX | iso:MX | city | خالابا | Jalapa
marsad:matamoros | Matamoros | MX | iso:MX | city | ماتاموروس | Matamoros
marsad:reynosa | Reynosa | MX | iso:MX | city | رينوسا | Reynosa
marsad:ciudad-hidalgo | Ciudad Hidalgo | MX | iso:MX | city | سيوداد هيدالغو | Ciudad Hidalgo
marsad:tapachula | Tapachula | MX | iso:MX | city | تاباتشولا | Tapachula
marsad:tultepec | Tultepec | MX | iso:MX | city | تولتيبيك | Tultepec
marsad:guanajuato | Guanajuato | MX | iso:MX | city | غواناخواتو | Guanajuato
marsad:hidalgo | Hidalgo | MX | iso:MX | city | ولاية هيدالغو | Hidalgo
marsad:morelos | Morelos | MX | iso:MX | city | موريلوس | Morelos
marsad:nayarit | Nayarit | MX | iso:MX | city | ناياريت | Nayarit
marsad:durango | Durango | MX | iso:MX | city | دورانغو | Durango
marsad:sonora | Sonora | MX | iso:MX | city | سونورا | Sonora
marsad:baja-california | Baja California | MX | iso:MX | city | باخا كاليفورنيا | Baja California
marsad:quintana-roo | Quintana Roo | MX | iso:MX | city | كينتانا رو | Quintana Roo
marsad:yucatan | Yucatan | MX | iso:MX | city | يوكاتان | Yucatan
marsad:tabasco | Tabasco | MX | iso:MX | city | ولاية تاباسكو | Tabasco
marsad:coahuila | Coahuila | MX | iso:MX | city | كواهويلا | Coahuila
marsad:nuevo-leon | Nuevo Leon | MX | iso:MX | city | نويفو ليون | Nuevo Leon
marsad:zacatecas | Zacatecas | MX | iso:MX | city | زاكاتيكاس | Zacatecas
marsad:colima | Colima | MX | iso:MX | city | ولاية كوليما | Colima
marsad:tonala | Tonala | MX | iso:MX | city | تونالا | Tonala
marsad:chilpancingo | Chilpancingo | MX | iso:MX | city | تشيلبانسينغو | Chilpancingo
marsad:iguala | Iguala | MX | iso:MX | city | إغوالا | Iguala
marsad:escuintla | Escuintla | GT | iso:GT | town | إسكوينتلا | Escuintla
marsad:san-miguel-los-lotes | San Miguel Los Lotes | GT | iso:GT | town | سان ميغيل لوس لوتس, لوس لوتس | San Miguel Los Lotes
marsad:chimaltenango | Chimaltenango | GT | iso:GT | town | تشيمالتينانغو | Chimaltenango
marsad:antigua-guatemala | Antigua Guatemala | GT | iso:GT | town | أنتيغوا غواتيمالا | Antigua Guatemala
marsad:esteli | Esteli | NI | iso:NI | city | إستيلي | Esteli
marsad:curitiba-prison | Curitiba Prison | BR | iso:BR | base | سجن كوريتيبا | Curitiba Prison
marsad:sao-jose | Sao Jose | BR | iso:BR | city | ساو جوزيه | Sao Jose
marsad:vitoria | Vitoria | BR | iso:BR | city | مدينة فيتوريا | Vitoria
marsad:pacaraima | Pacaraima | BR | iso:BR | city | باكارايما | Pacaraima
marsad:rocinha | Rocinha | BR | geonames:3451190 | city | روسينيا | Rocinha
marsad:maracana-stadium | Maracana Stadium | BR | geonames:3451190 | base | ملعب ماراكانا, استاد ماراكانا | Maracana Stadium
marsad:teresopolis | Teresopolis | BR | iso:BR | city | تيريسوبوليس | Teresopolis
marsad:acre-brazil | Acre (Brazil) | BR | iso:BR | city | ولاية أكري | Acre (Brazil)
marsad:pernambuco | Pernambuco | BR | iso:BR | city | بيرنامبوكو | Pernambuco
marsad:mato-grosso | Mato Grosso | BR | iso:BR | city | ماتو غروسو | Mato Grosso
marsad:rio-grande-do-sul | Rio Grande do Sul | BR | iso:BR | city | ريو غراندي دو سول | Rio Grande do Sul
marsad:espirito-santo | Espirito Santo | BR | iso:BR | city | إسبيريتو سانتو | Espirito Santo
marsad:goias | Goias | BR | iso:BR | city | !غوياس | Goias
marsad:la-plata | La Plata | AR | iso:AR | city | لابلاتا, مدينة لا بلاتا | La Plata
marsad:mendoza | Mendoza | AR | iso:AR | city | !ميندوسا, !مندوزا | Mendoza
marsad:tucuman | Tucuman | AR | iso:AR | city | توكومان | Tucuman
marsad:bariloche | Bariloche | AR | iso:AR | city | باريلوتشي | Bariloche
marsad:ushuaia | Ushuaia | AR | iso:AR | city | أوشوايا | Ushuaia
marsad:mar-del-plata-naval-base | Mar del Plata Naval Base | AR | iso:AR | base | قاعدة مار ديل بلاتا | Mar del Plata Naval Base
marsad:mpumalanga | Mpumalanga | ZA | iso:ZA | city | مبومالانغا | Mpumalanga
marsad:robben-island | Robben Island | ZA | iso:ZA | city | جزيرة روبن | Robben Island
marsad:polokwane | Polokwane | ZA | iso:ZA | city | بولوكوان | Polokwane
marsad:mahikeng | Mahikeng | ZA | iso:ZA | city | ماهيكنغ | Mahikeng
marsad:eastern-cape | Eastern Cape | ZA | iso:ZA | city | الكيب الشرقية | Eastern Cape
marsad:western-cape | Western Cape | ZA | iso:ZA | city | الكيب الغربية | Western Cape
marsad:free-state | Free State | ZA | iso:ZA | city | ولاية فري ستيت | Free State
marsad:marikana | Marikana | ZA | iso:ZA | city | ماريكانا | Marikana
marsad:nelspruit | Nelspruit | ZA | iso:ZA | city | نلسبروت | Nelspruit
marsad:bab-el-oued | Bab El Oued | DZ | iso:DZ | town | باب الواد | Bab El Oued
marsad:birtouta | Birtouta | DZ | iso:DZ | town | بئر توتة | Birtouta
marsad:bouzareah | Bouzareah | DZ | iso:DZ | town | بوزريعة | Bouzareah
marsad:beni-saf | Beni Saf | DZ | iso:DZ | town | بني صاف | Beni Saf
marsad:hassi-r-mel | Hassi R'Mel | DZ | iso:DZ | town | حاسي الرمل | Hassi R'Mel
marsad:reggane | Reggane | DZ | iso:DZ | town | رقان | Reggane
marsad:tin-zaouatine | Tin Zaouatine | DZ | iso:DZ | town | تين زواتين, تينزواتين | Tin Zaouatine
marsad:djanet | Djanet | DZ | iso:DZ | town | !!جانت | Djanet
marsad:ain-guezzam | Ain Guezzam | DZ | iso:DZ | town | عين قزام | Ain Guezzam
marsad:tiguentourine | Tiguentourine | DZ | iso:DZ | town | تيقنتورين | Tiguentourine
marsad:mount-chaambi | Mount Chaambi | TN | iso:TN | town | جبل الشعانبي, الشعانبي | Mount Chaambi
marsad:mount-sammama | Mount Sammama | TN | iso:TN | town | جبل سمامة | Mount Sammama
marsad:mount-mghila | Mount Mghila | TN | iso:TN | town | جبل مغيلة | Mount Mghila
marsad:sbeitla | Sbeitla | TN | iso:TN | town | سبيطلة | Sbeitla
marsad:sbiba | Sbiba | TN | iso:TN | town | سبيبة | Sbiba
marsad:ghardimaou | Ghardimaou | TN | iso:TN | town | غار الدماء | Ghardimaou
marsad:ain-sultan | Ain Sultan | TN | iso:TN | town | عين سلطان | Ain Sultan
marsad:tabarka | Tabarka | TN | iso:TN | town | طبرقة | Tabarka
marsad:remada | Remada | TN | iso:TN | town | !رمادة | Remada
marsad:dehiba | Dehiba | TN | iso:TN | town | ذهيبة, ذهيبة وازن | Dehiba
marsad:carthage | Carthage | TN | iso:TN | town | قرطاج | Carthage
marsad:sidi-bou-said | Sidi Bou Said | TN | iso:TN | town | سيدي بوسعيد | Sidi Bou Said
marsad:regueb | Regueb | TN | iso:TN | town | !!الرقاب | Regueb
marsad:meknassy | Meknassy | TN | iso:TN | town | !المكناسي | Meknassy
marsad:kamour | Kamour | TN | iso:TN | town | الكامور | Kamour
marsad:imzouren | Imzouren | MA | iso:MA | town | إمزورن | Imzouren
marsad:midelt | Midelt | MA | iso:MA | town | ميدلت | Midelt
marsad:tinghir | Tinghir | MA | iso:MA | town | تنغير | Tinghir
marsad:azilal | Azilal | MA | iso:MA | town | أزيلال | Azilal
marsad:chichaoua | Chichaoua | MA | iso:MA | town | شيشاوة | Chichaoua
marsad:sidi-boulaalam | Sidi Boulaalam | MA | iso:MA | town | سيدي بوعلام | Sidi Boulaalam
marsad:benguerir | Benguerir | MA | iso:MA | town | بن جرير, ابن جرير | Benguerir
marsad:rehamna | Rehamna | MA | iso:MA | town | إقليم الرحامنة | Rehamna
marsad:temara | Temara | MA | iso:MA | town | تمارة | Temara
marsad:tarfaya | Tarfaya | MA | iso:MA | town | طرفاية | Tarfaya
marsad:tindouf-camps | Tindouf Camps | MA | iso:MA | town | مخيمات تندوف | Tindouf Camps
marsad:mahbes | Mahbes | MA | iso:MA | town | !!المحبس | Mahbes
marsad:bir-lehlou | Bir Lehlou | MA | iso:MA | town | بئر لحلو | Bir Lehlou
marsad:tifariti | Tifariti | MA | iso:MA | town | تيفاريتي | Tifariti
marsad:benina-airport | Benina Airport | LY | iso:LY | town | مطار بنينا | Benina Airport
marsad:mitiga-airport | Mitiga Airport | LY | iso:LY | town | مطار معيتيقة, قاعدة معيتيقة | Mitiga Airport
marsad:tripoli-airport | Tripoli Airport | LY | iso:LY | town | مطار طرابلس | Tripoli Airport
marsad:tamanhint | Tamanhint | LY | iso:LY | town | تمنهنت, قاعدة تمنهنت | Tamanhint
marsad:brak-al-shati | Brak al-Shati | LY | iso:LY | town | براك الشاطئ, قاعدة براك الشاطئ | Brak al-Shati
marsad:houn | Houn | LY | iso:LY | town | !!هون | Houn
marsad:waddan | Waddan | LY | iso:LY | town | !!ودان | Waddan
marsad:socna | Socna | LY | iso:LY | town | سوكنة | Socna
marsad:al-fuqaha | Al-Fuqaha | LY | iso:LY | town | !!الفقهاء | Al-Fuqaha
marsad:zella | Zella | LY | iso:LY | town | !!زلة | Zella
marsad:marada | Marada | LY | iso:LY | town | !!مرادة | Marada
marsad:jalu | Jalu | LY | iso:LY | town | !!جالو | Jalu
marsad:awjila | Awjila | LY | iso:LY | town | أوجلة | Awjila
marsad:qaminis | Qaminis | LY | iso:LY | town | قمينس | Qaminis
marsad:tolmeita | Tolmeita | LY | iso:LY | town | طلميثة | Tolmeita
marsad:shahat | Shahat | LY | iso:LY | town | !!شحات | Shahat
marsad:al-qubbah | Al-Qubbah | LY | iso:LY | town | !!القبة | Al-Qubbah
marsad:martuba | Martuba | LY | iso:LY | town | مرتوبة | Martuba
marsad:al-fataih | Al-Fataih | LY | iso:LY | town | الفتائح | Al-Fataih
marsad:umm-al-aranib | Umm al-Aranib | LY | iso:LY | town | أم الأرانب | Umm al-Aranib
marsad:qatrun | Qatrun | LY | iso:LY | town | القطرون | Qatrun
marsad:tazirbu | Tazirbu | LY | iso:LY | town | تازربو | Tazirbu
marsad:riqdalin | Riqdalin | LY | iso:LY | town | رقدالين | Riqdalin
marsad:mellitah | Mellitah | LY | iso:LY | town | مليتة | Mellitah
marsad:zaltan | Zaltan | LY | iso:LY | town | !!زلطن | Zaltan
marsad:abu-kammash | Abu Kammash | LY | iso:LY | town | أبو كماش | Abu Kammash
marsad:qasr-bin-ghashir | Qasr bin Ghashir | LY | iso:LY | town | قصر بن غشير | Qasr bin Ghashir
marsad:ain-zara | Ain Zara | LY | iso:LY | town | عين زارة | Ain Zara
marsad:abu-salim | Abu Salim | LY | iso:LY | town | !!أبو سليم | Abu Salim
marsad:mizda | Mizda | LY | iso:LY | town | مزدة | Mizda
marsad:yafran | Yafran | LY | iso:LY | town | يفرن | Yafran
marsad:kikla | Kikla | LY | iso:LY | town | ككلة | Kikla
marsad:rujban | Rujban | LY | iso:LY | town | الرجبان | Rujban
marsad:jadu | Jadu | LY | iso:LY | town | !!جادو | Jadu
marsad:traghan | Traghan | LY | iso:LY | town | تراغن | Traghan
marsad:rebiana | Rebiana | LY | iso:LY | town | ربيانة | Rebiana
marsad:kom-ombo | Kom Ombo | EG | iso:EG | town | كوم أمبو | Kom Ombo
marsad:el-wasta | El-Wasta | EG | iso:EG | town | الواسطى | El-Wasta
marsad:el-ayyat | El-Ayyat | EG | iso:EG-GZ | town | العياط | El-Ayyat
marsad:el-saff | El-Saff | EG | iso:EG-GZ | town | مدينة الصف | El-Saff
marsad:badrashin | Badrashin | EG | iso:EG-GZ | town | البدرشين | Badrashin
marsad:hawamdiya | Hawamdiya | EG | iso:EG-GZ | town | الحوامدية | Hawamdiya
marsad:imbaba | Imbaba | EG | geonames:360630 | town | إمبابة | Imbaba
marsad:warraq | Warraq | EG | geonames:360630 | town | !الوراق, جزيرة الوراق | Warraq
marsad:abu-rawash | Abu Rawash | EG | iso:EG-GZ | town | أبو رواش | Abu Rawash
marsad:wadi-natrun | Wadi Natrun | EG | iso:EG-BH | town | وادي النطرون, سجن وادي النطرون | Wadi Natrun
marsad:sadat-city | Sadat City | EG | iso:EG | town | مدينة السادات | Sadat City
marsad:qaha | Qaha | EG | iso:EG | town | !!قها | Qaha
marsad:toukh | Toukh | EG | iso:EG | town | !!طوخ | Toukh
marsad:khanka | Khanka | EG | iso:EG | town | الخانكة | Khanka
marsad:borg-el-arab | Borg El Arab | EG | iso:EG | town | برج العرب | Borg El Arab
marsad:amreya | Amreya | EG | iso:EG | town | !!العامرية | Amreya
marsad:montaza | Montaza | EG | iso:EG | town | !!المنتزه | Montaza
marsad:el-dekheila | El Dekheila | EG | iso:EG | town | !!الدخيلة | El Dekheila
marsad:sidi-barrani | Sidi Barrani | EG | iso:EG | town | سيدي براني | Sidi Barrani
marsad:salloum | Salloum | EG | iso:EG | town | السلوم | Salloum
marsad:bahariya-oasis | Bahariya Oasis | EG | iso:EG | town | الواحات البحرية | Bahariya Oasis
marsad:dakhla-oasis | Dakhla Oasis | EG | iso:EG | town | الواحات الداخلة | Dakhla Oasis
marsad:tora-prison | Tora Prison | EG | geonames:360630 | town | سجن طرة, !!طرة | Tora Prison
marsad:nakhl | Nakhl | EG | iso:EG | town | !!نخل | Nakhl
marsad:el-tor | El Tor | EG | iso:EG-JS | town | طور سيناء | El Tor
marsad:nuweiba | Nuweiba | EG | iso:EG-JS | town | نويبع | Nuweiba
marsad:dahab | Dahab | EG | iso:EG-JS | town | !!دهب | Dahab
marsad:saint-catherine | Saint Catherine | EG | iso:EG-JS | town | سانت كاترين | Saint Catherine
marsad:ras-sedr | Ras Sedr | EG | iso:EG-JS | town | رأس سدر | Ras Sedr
marsad:abu-rudeis | Abu Rudeis | EG | iso:EG | town | أبو رديس | Abu Rudeis
marsad:el-quseir | El Quseir | EG | iso:EG | town | !!القصير المصرية | El Quseir
marsad:marsa-alam | Marsa Alam | EG | iso:EG | town | مرسى علم | Marsa Alam
marsad:ras-gharib | Ras Gharib | EG | iso:EG | town | رأس غارب | Ras Gharib
marsad:qantara | Qantara | EG | iso:EG | town | القنطرة شرق, القنطرة غرب | Qantara
marsad:zohr-field | Zohr field | EG | iso:EG | town | حقل ظهر | Zohr field
marsad:rawda-mosque | Rawda Mosque | EG | iso:EG-SIN | town | مسجد الروضة | Rawda Mosque
marsad:dabaa | Dabaa | EG | iso:EG | town | الضبعة | Dabaa
marsad:aga | Aga | EG | iso:EG | town | !!أجا | Aga
marsad:manzala | Manzala | EG | iso:EG | town | المنزلة المصرية, بحيرة المنزلة | Manzala
marsad:elephantine | Elephantine | EG | iso:EG | town | جزيرة الفنتين | Elephantine
marsad:shalateen | Shalateen | SD | iso:SD | town | شلاتين | Shalateen
marsad:kosti | Kosti | SD | iso:SD | town | كوستي | Kosti
marsad:babanusa | Babanusa | SD | iso:SD | town | بابنوسة | Babanusa
marsad:abu-jubeiha | Abu Jubeiha | SD | iso:SD | town | أبو جبيهة | Abu Jubeiha
marsad:kutum | Kutum | SD | iso:SD | town | كتم, مدينة كتم | Kutum
marsad:zalingei | Zalingei | SD | iso:SD | town | زالنجي | Zalingei
marsad:kober-prison | Kober Prison | SD | iso:SD | town | سجن كوبر | Kober Prison
marsad:river-nile-state | River Nile State | SD | iso:SD | town | ولاية نهر النيل | River Nile State
marsad:fashoda | Fashoda | SD | iso:SD | town | فشودة | Fashoda
marsad:merowe | Merowe | SD | iso:SD | town | مروي | Merowe
marsad:kalma-camp | Kalma Camp | SD | iso:SD | town | مخيم كلما | Kalma Camp
marsad:al-qaysumah | Al-Qaysumah | SA | iso:SA | town | القيصومة | Al-Qaysumah
marsad:umluj | Umluj | SA | iso:SA | town | أملج | Umluj
marsad:al-namas | Al-Namas | SA | iso:SA | town | النماص | Al-Namas
marsad:rafha | Rafha | SA | iso:SA | town | رفحاء | Rafha
marsad:al-khafji | Al-Khafji | SA | iso:SA | town | الخفجي | Al-Khafji
marsad:abqaiq | Abqaiq | SA | iso:SA | town | بقيق | Abqaiq
marsad:qunfudhah | Qunfudhah | SA | iso:SA | town | القنفذة | Qunfudhah
marsad:muhayil | Muhayil | SA | iso:SA | town | محايل عسير, محايل | Muhayil
marsad:abu-arish | Abu Arish | SA | iso:SA | town | أبو عريش | Abu Arish
marsad:al-ardah | Al-Ardah | SA | iso:SA | town | !!العارضة | Al-Ardah
marsad:al-harth | Al-Harth | SA | iso:SA | town | محافظة الحرث | Al-Harth
marsad:farasan | Farasan | SA | iso:SA | town | جزر فرسان, جزيرة فرسان | Farasan
marsad:al-duwadimi | Al-Duwadimi | SA | iso:SA | town | الدوادمي | Al-Duwadimi
marsad:wadi-ad-dawasir | Wadi ad-Dawasir | SA | iso:SA | town | وادي الدواسر | Wadi ad-Dawasir
marsad:duba | Duba | SA | iso:SA | town | !!ضبا | Duba
marsad:tayma | Tayma | SA | iso:SA | town | تيماء | Tayma
marsad:badr | Badr | SA | iso:SA | town | محافظة بدر | Badr
marsad:khulais | Khulais | SA | iso:SA | town | خليص | Khulais
marsad:thuwal | Thuwal | SA | iso:SA | town | ثول | Thuwal
marsad:kaec | KAEC | SA | iso:SA | town | مدينة الملك عبد الله الاقتصادية, مدينة الملك عبدالله الاقتصادية | KAEC
marsad:red-sea-project | Red Sea Project | SA | iso:SA | town | مشروع البحر الأحمر | Red Sea Project
marsad:ad-dahna | Ad-Dahna | SA | iso:SA | town | الدهناء | Ad-Dahna
marsad:empty-quarter | Empty Quarter | SA | iso:SA | town | الربع الخالي | Empty Quarter
marsad:al-wadiah | Al-Wadiah | SA | iso:SA | town | الوديعة, منفذ الوديعة | Al-Wadiah
marsad:al-tuwal | Al-Tuwal | SA | iso:SA | town | الطوال, منفذ الطوال | Al-Tuwal
marsad:king-khalid-military-city | King Khalid Military City | SA | iso:SA | town | مدينة الملك خالد العسكرية | King Khalid Military City
marsad:prince-sultan-air-base | Prince Sultan Air Base | SA | iso:SA | town | قاعدة الأمير سلطان | Prince Sultan Air Base
marsad:jeddah-islamic-port | Jeddah Islamic Port | SA | iso:SA | town | ميناء جدة | Jeddah Islamic Port
marsad:yanbu-port | Yanbu Port | SA | iso:SA | town | ميناء ينبع | Yanbu Port
marsad:king-fahd-causeway | King Fahd Causeway | SA | iso:SA | town | جسر الملك فهد | King Fahd Causeway
marsad:zgharta | Zgharta | LB | iso:LB | town | زغرتا | Zgharta
marsad:bsharri | Bsharri | LB | iso:LB | town | مدينة بشري | Bsharri
marsad:ehden | Ehden | LB | iso:LB | town | إهدن | Ehden
marsad:mechghara | Mechghara | LB | iso:LB | town | مشغرة | Mechghara
marsad:rashaya | Rashaya | LB | iso:LB | town | راشيا | Rashaya
marsad:hasbaya | Hasbaya | LB | iso:LB | town | حاصبيا | Hasbaya
marsad:jezzine | Jezzine | LB | iso:LB | town | جزين | Jezzine
marsad:damour | Damour | LB | iso:LB | town | الدامور | Damour
marsad:khalde | Khalde | LB | iso:LB | town | !خلدة | Khalde
marsad:baabda | Baabda | LB | iso:LB | town | بعبدا | Baabda
marsad:hazmieh | Hazmieh | LB | iso:LB | town | الحازمية | Hazmieh
marsad:bourj-hammoud | Bourj Hammoud | LB | iso:LB | town | برج حمود | Bourj Hammoud
marsad:sabra | Sabra | LB | geonames:276781 | town | !!صبرا | Sabra
marsad:beddawi | Beddawi | LB | iso:LB | town | !البداوي, مخيم البداوي | Beddawi
marsad:mieh-mieh | Mieh Mieh | LB | iso:LB | town | المية ومية | Mieh Mieh
marsad:halba | Halba | LB | iso:LB | town | !!حلبا | Halba
marsad:wadi-khaled | Wadi Khaled | LB | iso:LB | town | وادي خالد | Wadi Khaled
marsad:qaa | Qaa | LB | iso:LB | town | !!القاع | Qaa
marsad:al-qaa | Al-Qaa | LB | iso:LB | town | بلدة القاع | Al-Qaa
marsad:labweh | Labweh | LB | marsad:bekaa | town | اللبوة | Labweh
marsad:britel | Britel | LB | marsad:bekaa | town | بريتال | Britel
marsad:anjar | Anjar | LB | marsad:bekaa | town | عنجر | Anjar
marsad:chtaura | Chtaura | LB | marsad:bekaa | town | شتورا | Chtaura
marsad:majdal-anjar | Majdal Anjar | LB | marsad:bekaa | town | مجدل عنجر | Majdal Anjar
marsad:riyaq | Riyaq | LB | iso:LB | town | رياق, قاعدة رياق | Riyaq
marsad:tayr-dibba | Tayr Dibba | LB | iso:LB | town | طير دبا | Tayr Dibba
marsad:khiam | Khiam | LB | iso:LB | town | !!الخيام | Khiam
marsad:kfar-kila | Kfar Kila | LB | iso:LB | town | كفركلا | Kfar Kila
marsad:adaisseh | Adaisseh | LB | iso:LB | town | العديسة | Adaisseh
marsad:maroun-al-ras | Maroun al-Ras | LB | iso:LB | town | مارون الراس | Maroun al-Ras
marsad:aita-al-shaab | Aita al-Shaab | LB | iso:LB | town | عيتا الشعب | Aita al-Shaab
marsad:hamra | Hamra | LB | geonames:276781 | town | شارع الحمرا | Hamra
marsad:achrafieh | Achrafieh | LB | geonames:276781 | town | الأشرفية | Achrafieh
marsad:tariq-al-jdideh | Tariq al-Jdideh | LB | iso:LB | town | طريق الجديدة | Tariq al-Jdideh
marsad:beirut-airport | Beirut Airport | LB | iso:LB | town | مطار رفيق الحريري | Beirut Airport
marsad:qlayaat | Qlayaat | LB | iso:LB | town | القليعات | Qlayaat
marsad:koura | Koura | LB | iso:LB | town | !!الكورة | Koura
marsad:danniyeh | Danniyeh | LB | iso:LB | town | الضنية | Danniyeh
marsad:minieh | Minieh | LB | iso:LB | town | !!المنية | Minieh
marsad:kfar-roummane | Kfar Roummane | LB | iso:LB | town | كفررمان | Kfar Roummane
marsad:shweir | Shweir | LB | iso:LB | town | ضهور الشوير | Shweir
marsad:benaslawa | Benaslawa | IQ | marsad:kurdistan | town | بنصلاوة | Benaslawa
marsad:zab | Zab | IQ | iso:IQ-KI | town | الزاب, بلدة الزاب | Zab
marsad:rashad | Rashad | IQ | iso:IQ-KI | town | ناحية الرشاد | Rashad
marsad:amirli | Amirli | IQ | iso:IQ-SD | town | آمرلي | Amirli
marsad:sulaiman-bek | Sulaiman Bek | IQ | iso:IQ-SD | town | سليمان بيك | Sulaiman Bek
marsad:bai-hassan | Bai Hassan | IQ | iso:IQ-KI | town | باي حسن | Bai Hassan
marsad:baba-gurgur | Baba Gurgur | IQ | iso:IQ | town | بابا كركر | Baba Gurgur
marsad:jambur | Jambur | IQ | iso:IQ | town | جمبور | Jambur
marsad:khabbaz-field | Khabbaz field | IQ | iso:IQ-KI | town | حقل خباز | Khabbaz field
marsad:zummar | Zummar | IQ | iso:IQ-NI | town | !زمار | Zummar
marsad:wana | Wana | IQ | iso:IQ | town | !!وانة | Wana
marsad:alqosh | Alqosh | IQ | iso:IQ-NI | town | القوش | Alqosh
marsad:sheikhan | Sheikhan | IQ | iso:IQ | town | قضاء الشيخان | Sheikhan
marsad:bardarash | Bardarash | IQ | iso:IQ | town | بردرش | Bardarash
marsad:faysh-khabur | Faysh Khabur | IQ | iso:IQ | town | فيش خابور | Faysh Khabur
marsad:sinuni | Sinuni | IQ | iso:IQ-NI | town | سنوني | Sinuni
marsad:kocho | Kocho | IQ | iso:IQ-NI | town | كوجو | Kocho
marsad:salamiya-camp | Salamiya Camp | IQ | iso:IQ-NI | town | مخيم السلامية | Salamiya Camp
marsad:hasansham | Hasansham | IQ | iso:IQ | town | حسن شام | Hasansham
marsad:khazir | Khazir | IQ | iso:IQ | town | الخازر | Khazir
marsad:gwer | Gwer | IQ | iso:IQ | town | الكوير | Gwer
marsad:taqtaq | Taqtaq | IQ | marsad:kurdistan | town | طقطق | Taqtaq
marsad:haji-omeran | Haji Omeran | IQ | marsad:kurdistan | town | حاج عمران | Haji Omeran
marsad:nukhayb | Nukhayb | IQ | iso:IQ-AN | town | النخيب | Nukhayb
marsad:ar-rahaliyah | Ar-Rahaliyah | IQ | iso:IQ | town | الرحالية | Ar-Rahaliyah
marsad:kubaisa | Kubaisa | IQ | iso:IQ | town | كبيسة | Kubaisa
marsad:al-baghdadi | Al-Baghdadi | IQ | iso:IQ | town | !!البغدادي | Al-Baghdadi
marsad:akashat | Akashat | IQ | iso:IQ-AN | town | عكاشات | Akashat
marsad:saqlawiyah | Saqlawiyah | IQ | iso:IQ-AN | town | الصقلاوية | Saqlawiyah
marsad:amiriyat-al-fallujah | Amiriyat al-Fallujah | IQ | iso:IQ-AN | town | عامرية الفلوجة | Amiriyat al-Fallujah
marsad:khalidiya | Khalidiya | IQ | iso:IQ-AN | town | !!الخالدية | Khalidiya
marsad:yusufiyah | Yusufiyah | IQ | geonames:98182 | town | اليوسفية | Yusufiyah
marsad:latifiya | Latifiya | IQ | geonames:98182 | town | اللطيفية | Latifiya
marsad:madain | Madain | IQ | iso:IQ | town | !!المدائن | Madain
marsad:salman-pak | Salman Pak | IQ | geonames:98182 | town | سلمان باك | Salman Pak
marsad:shalamcheh | Shalamcheh | IQ | iso:IQ-BA | town | الشلامجة, معبر الشلامجة | Shalamcheh
marsad:west-qurna | West Qurna | IQ | iso:IQ-BA | town | غرب القرنة | West Qurna
marsad:majnoon | Majnoon | IQ | iso:IQ | town | حقل مجنون | Majnoon
marsad:majar-al-kabir | Majar al-Kabir | IQ | iso:IQ | town | المجر الكبير | Majar al-Kabir
marsad:zurbatiya | Zurbatiya | IQ | iso:IQ | town | زرباطية | Zurbatiya
marsad:buhriz | Buhriz | IQ | iso:IQ-DI | town | بهرز | Buhriz
marsad:abu-saida | Abu Saida | IQ | iso:IQ-DI | town | أبو صيدا | Abu Saida
marsad:makhoul-mountains | Makhoul Mountains | IQ | iso:IQ | town | جبال مكحول | Makhoul Mountains
marsad:yathrib | Yathrib | IQ | iso:IQ-SD | town | !!يثرب | Yathrib
marsad:sayid-gharib | Sayid Gharib | IQ | iso:IQ-SD | town | سيد غريب | Sayid Gharib
marsad:speicher | Speicher | IQ | iso:IQ-SD | town | سبايكر, قاعدة سبايكر | Speicher
marsad:dhuluiya | Dhuluiya | IQ | iso:IQ-SD | town | الضلوعية | Dhuluiya
marsad:ishaqi | Ishaqi | IQ | iso:IQ-SD | town | الإسحاقي | Ishaqi
marsad:nibai | Nibai | IQ | iso:IQ | town | النباعي | Nibai
marsad:karrada | Karrada | IQ | geonames:98182 | town | الكرادة | Karrada
marsad:shaab | Shaab | IQ | geonames:98182 | town | !!الشعب | Shaab
marsad:dora | Dora | IQ | geonames:98182 | town | !!الدورة | Dora
marsad:rusafa | Rusafa | IQ | iso:IQ | town | !!الرصافة | Rusafa
marsad:karkh | Karkh | IQ | iso:IQ | town | !!الكرخ | Karkh
marsad:mansour | Mansour | IQ | iso:IQ | town | حي المنصور | Mansour
marsad:zayouna | Zayouna | IQ | geonames:98182 | town | زيونة | Zayouna
marsad:jadriya | Jadriya | IQ | geonames:98182 | town | الجادرية | Jadriya
marsad:tayaran-square | Tayaran Square | IQ | iso:IQ | town | ساحة الطيران | Tayaran Square
marsad:baghdad-airport | Baghdad Airport | IQ | iso:IQ | town | مطار بغداد | Baghdad Airport
marsad:camp-ashraf | Camp Ashraf | IQ | iso:IQ | town | معسكر أشرف, مخيم أشرف | Camp Ashraf
marsad:al-khor | Al Khor | QA | iso:QA | town | مدينة الخور | Al Khor
marsad:ras-laffan | Ras Laffan | QA | iso:QA | town | رأس لفان | Ras Laffan
marsad:mesaieed | Mesaieed | QA | iso:QA | town | مسيعيد | Mesaieed
marsad:hamad-airport | Hamad Airport | QA | iso:QA | town | مطار حمد | Hamad Airport
marsad:hamad-port | Hamad Port | QA | iso:QA | town | ميناء حمد | Hamad Port
marsad:education-city | Education City | QA | iso:QA | town | المدينة التعليمية | Education City
marsad:khor-fakkan | Khor Fakkan | AE | iso:AE | town | خورفكان, خور فكان | Khor Fakkan
marsad:dibba | Dibba | AE | iso:AE | town | دبا الفجيرة, دبا الحصن | Dibba
marsad:hatta | Hatta | AE | iso:AE | town | !!حتا | Hatta
marsad:ruwais | Ruwais | AE | iso:AE | town | الرويس | Ruwais
marsad:zayed-military-city | Zayed Military City | AE | iso:AE | town | مدينة زايد العسكرية | Zayed Military City
marsad:masdar-city | Masdar City | AE | iso:AE | town | مدينة مصدر | Masdar City
marsad:saadiyat-island | Saadiyat Island | AE | iso:AE | town | جزيرة السعديات | Saadiyat Island
marsad:yas-island | Yas Island | AE | iso:AE | town | جزيرة ياس | Yas Island
marsad:louvre-abu-dhabi | Louvre Abu Dhabi | AE | iso:AE | town | اللوفر أبوظبي | Louvre Abu Dhabi
marsad:global-village | Global Village | AE | iso:AE | town | القرية العالمية | Global Village
marsad:sir-baniyas | Sir Baniyas | AE | iso:AE | town | صير بني ياس, جزيرة صير بني ياس | Sir Baniyas
marsad:doraleh | Doraleh | DJ | iso:DJ | town | ميناء دوراليه, دوراليه | Doraleh
marsad:obock | Obock | DJ | iso:DJ | town | أوبوك | Obock
marsad:tadjoura | Tadjoura | DJ | iso:DJ | town | تاجورا | Tadjoura
marsad:warshiikh | Warshiikh | SO | iso:SO | town | ورشيخ | Warshiikh
marsad:barawe | Barawe | SO | iso:SO | town | براوة | Barawe
marsad:balcad | Balcad | SO | iso:SO | town | بلعد | Balcad
marsad:jilib | Jilib | SO | iso:SO | town | جلب, مدينة جلب | Jilib
marsad:bulo-marer | Bulo Marer | SO | iso:SO | town | بولو مرير | Bulo Marer
marsad:leego | Leego | SO | iso:SO | town | ليغو | Leego
marsad:dinsoor | Dinsoor | SO | iso:SO | town | دينسور | Dinsoor
marsad:afmadow | Afmadow | SO | iso:SO | town | أفمدو | Afmadow
marsad:bardera | Bardera | SO | iso:SO | town | بارديرا | Bardera
marsad:garbaharey | Garbaharey | SO | iso:SO | town | غاربهاري | Garbaharey
marsad:dhusamareb | Dhusamareb | SO | iso:SO | town | دوسمريب, طوسمريب | Dhusamareb
marsad:guriceel | Guriceel | SO | iso:SO | town | غرعيل | Guriceel
marsad:las-anod | Las Anod | SO | iso:SO | town | لاسعانود | Las Anod
marsad:qandala | Qandala | SO | iso:SO | town | قندلا | Qandala
marsad:middle-shabelle | Middle Shabelle | SO | iso:SO | town | شبيلي الوسطى | Middle Shabelle
marsad:hodan | Hodan | SO | geonames:53654 | town | منطقة هدن | Hodan
marsad:villa-somalia | Villa Somalia | SO | geonames:53654 | town | فيلا صوماليا | Villa Somalia
marsad:halane | Halane | SO | geonames:53654 | town | هالاني | Halane
marsad:ogoja | Ogoja | NG | iso:NG | town | أوغوجا | Ogoja
marsad:bichi | Bichi | NG | iso:NG | town | !!بيتشي | Bichi
marsad:onitsha | Onitsha | NG | iso:NG | town | أونيتشا | Onitsha
marsad:lafia | Lafia | NG | iso:NG | town | !!لافيا | Lafia
marsad:damaturu | Damaturu | NG | iso:NG | town | داماتورو | Damaturu
marsad:potiskum | Potiskum | NG | iso:NG | town | بوتيسكوم | Potiskum
marsad:monguno | Monguno | NG | marsad:borno | town | مونغونو | Monguno
marsad:birnin-gwari | Birnin Gwari | NG | iso:NG | town | بيرنين غواري | Birnin Gwari
marsad:gwaska | Gwaska | NG | iso:NG | town | غواسكا | Gwaska
marsad:nasarawa | Nasarawa | NG | iso:NG | town | ناساراوا | Nasarawa
marsad:anka | Anka | NG | iso:NG | town | !!أنكا | Anka
marsad:mbalom | Mbalom | NG | iso:NG | town | مبالوم | Mbalom
marsad:bandiagara | Bandiagara | ML | iso:ML | town | باندياجارا, باندياغارا | Bandiagara
marsad:ber | Ber | ML | iso:ML | town | !!بير | Ber
marsad:tessalit | Tessalit | ML | iso:ML | town | تيساليت | Tessalit
marsad:aguelhok | Aguelhok | ML | iso:ML | town | أغيلهوك | Aguelhok
marsad:ansongo | Ansongo | ML | iso:ML | town | أنسونغو | Ansongo
marsad:soumpi | Soumpi | ML | iso:ML | town | سومبي | Soumpi
marsad:koulikoro | Koulikoro | ML | iso:ML | town | كوليكورو | Koulikoro
marsad:aklaz | Aklaz | ML | iso:ML | town | أكلاز | Aklaz
marsad:awakassa | Awakassa | ML | iso:ML | town | أوكاسا, أواكاسا | Awakassa
marsad:ayorou | Ayorou | NE | iso:NE | town | أيورو | Ayorou
marsad:toumour | Toumour | NE | iso:NE | town | تومور | Toumour
marsad:bosso | Bosso | NE | iso:NE | town | !!بوسو | Bosso
marsad:tongo-tongo | Tongo Tongo | NE | iso:NE | town | تونغو تونغو | Tongo Tongo
marsad:madama-ne | Madama | NE | iso:NE | town | مداما, قاعدة مداما | Madama
marsad:dirkou | Dirkou | NE | iso:NE | town | ديركو | Dirkou
marsad:seguedine | Seguedine | NE | iso:NE | town | سيغيدين | Seguedine
