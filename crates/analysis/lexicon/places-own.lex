# Places that the generated lists lack, spell otherwise, or call by an uncommon name; its entries
# win over those of the same id.
#
# id | English name | country (ISO 3166-1) | id of the place it lies in | kind | Arabic forms | English forms
#
# Ids: geonames:…, iso:…, or marsad:… for what neither has. Country empty: it crosses borders.
# Kinds: country, region, province, city, town, village, camp, base, sea. A form with ! is an ordinary
# word too and needs a locative word before it. GeoNames ids: (c) GeoNames, CC BY 4.0.

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
iso:IQ-BB | Babil | IQ | iso:IQ | province | محافظة بابل, !بابل | Babil, Babylon province
iso:IQ-WA | Wasit | IQ | iso:IQ | province | محافظة واسط, !واسط | Wasit
iso:IQ-MA | Maysan | IQ | iso:IQ | province | ميسان, محافظة ميسان | Maysan
iso:IQ-MU | Muthanna | IQ | iso:IQ | province | محافظة المثنى, !المثنى | Muthanna
iso:IQ-QA | Qadisiyah | IQ | iso:IQ | province | محافظة القادسية, !القادسية, !الديوانية, محافظة الديوانية | Qadisiyah, Diwaniyah province
iso:IQ-DQ | Dhi Qar | IQ | iso:IQ | province | ذي قار, محافظة ذي قار | Dhi Qar
marsad:kurdistan | Kurdistan Region | IQ | iso:IQ | region | إقليم كردستان, كردستان العراق, إقليم كوردستان, كردستان, إقليم كردستان العراق | Kurdistan Region, Iraqi Kurdistan, Kurdistan
marsad:ne-syria | Northeast Syria | SY | iso:SY | region | شمال شرق سوريا, شمال وشرق سوريا, شمال شرقي سوريا, شمالي شرقي سوريا | northeast Syria, northeastern Syria, north-east Syria, north-eastern Syria, North and East Syria
marsad:nw-syria | Northwest Syria | SY | iso:SY | region | شمال غرب سوريا, شمال غربي سوريا | northwest Syria, northwestern Syria, north-west Syria, north-western Syria
marsad:badia | Syrian Desert | SY | iso:SY | region | البادية السورية, !البادية, بادية حمص, بادية دير الزور | Syrian Desert, Badia, Syrian Badia
marsad:jazira | Jazira | SY | iso:SY | region | !الجزيرة السورية, منطقة الجزيرة | Jazira region
marsad:euphrates | Euphrates | SY | iso:SY | region | !الفرات, وادي الفرات, حوض الفرات | Euphrates, Euphrates Valley
marsad:east-euphrates | East of the Euphrates | SY | iso:SY | region | شرق الفرات, شرقي الفرات | east of the Euphrates
marsad:ghouta | Eastern Ghouta | SY | iso:SY-RD | region | الغوطة الشرقية, غوطة دمشق, غوطة دمشق الشرقية, الغوطة | Eastern Ghouta, East Ghouta, Ghouta
marsad:west-ghouta | Western Ghouta | SY | iso:SY-RD | region | الغوطة الغربية | Western Ghouta
marsad:golan | Golan Heights | SY | iso:SY | region | الجولان, هضبة الجولان, مرتفعات الجولان | Golan Heights, Golan
marsad:qalamoun | Qalamoun | SY | iso:SY-RD | region | القلمون, القلمون الشرقي | Qalamoun
marsad:baghouz | Baghouz | SY | iso:SY-DY | village | الباغوز, باغوز, الباغوز فوقاني | Baghouz, Baghuz, al-Baghouz
geonames:173811 | al-Hol | SY | iso:SY-HA | town | !الهول, مخيم الهول, بلدة الهول | al-Hol, al-Hawl, al-Hol camp, Al Hol
marsad:roj-camp | Roj Camp | SY | iso:SY-HA | camp | مخيم روج, مخيم روج آفا | Roj camp
marsad:rukban | Rukban | SY | iso:SY-HI | camp | مخيم الركبان, الركبان | Rukban, Rukban camp
marsad:atmeh | Atmeh | SY | iso:SY-ID | camp | أطمة, مخيم أطمة, مخيمات أطمة | Atmeh, Atma
marsad:yarmouk | Yarmouk | SY | iso:SY-DI | camp | مخيم اليرموك, !اليرموك | Yarmouk camp, Yarmouk
geonames:167592 | Kobani | SY | iso:SY-HL | town | كوباني, عين العرب, كوباني عين العرب, عين عرب | Kobani, Kobane, Ain al-Arab
marsad:derik | al-Malikiyah | SY | iso:SY-HA | town | المالكية, ديريك | al-Malikiyah, Derik, Malikiyah
marsad:abu-kamal | Abu Kamal | SY | iso:SY-DY | town | البوكمال, أبو كمال, البو كمال, ألبوكمال | Abu Kamal, Albukamal, al-Bukamal, Boukamal, Al Bukamal
geonames:170592 | Mayadin | SY | iso:SY-DY | town | الميادين, مدينة الميادين | Mayadin, al-Mayadin, Mayadeen
marsad:hajin | Hajin | SY | iso:SY-DY | town | هجين | Hajin
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
marsad:palmyra | Palmyra | SY | iso:SY-HI | town | تدمر, مدينة تدمر | Palmyra, Tadmur
marsad:tanf | al-Tanf | SY | iso:SY-HI | base | التنف, قاعدة التنف | al-Tanf, Tanf
marsad:sukhna | al-Sukhnah | SY | iso:SY-HI | town | السخنة | al-Sukhnah, Sukhna
marsad:douma | Douma | SY | iso:SY-RD | town | دوما, مدينة دوما | Douma
marsad:harasta | Harasta | SY | iso:SY-RD | town | حرستا | Harasta
marsad:arbin | Arbin | SY | iso:SY-RD | town | عربين | Arbin
marsad:zamalka | Zamalka | SY | iso:SY-RD | town | زملكا | Zamalka
marsad:ain-tarma | Ain Tarma | SY | iso:SY-RD | town | عين ترما | Ain Tarma
marsad:jobar | Jobar | SY | iso:SY-DI | town | جوبر | Jobar
marsad:hmeimim | Hmeimim Airbase | SY | iso:SY-LA | base | حميميم, قاعدة حميميم, قاعدة حميميم الجوية, مطار حميميم | Hmeimim, Khmeimim, Hmeimim airbase, Hmeimim air base
marsad:t4 | T4 Airbase | SY | iso:SY-HI | base | التيفور, مطار التيفور, مطار التيفور العسكري, مطار تيفور, تيفور, قاعدة التيفور | T4 airbase, T4 air base, Tiyas airbase, Tiyas
marsad:shayrat | Shayrat Airbase | SY | iso:SY-HI | base | الشعيرات, مطار الشعيرات, قاعدة الشعيرات, مطار الشعيرات العسكري | Shayrat, Shayrat airbase
marsad:dumayr | Dumayr Airbase | SY | iso:SY-RD | base | مطار الضمير, مطار الضمير العسكري, الضمير العسكري | Dumayr airbase
marsad:nasiriyah-base | Nasiriyah Airbase | SY | iso:SY-RD | base | مطار الناصرية, مطار الناصرية العسكري | Nasiriyah airbase
marsad:mezzeh | Mezzeh | SY | iso:SY-DI | base | المزة, مطار المزة, مطار المزة العسكري | Mezzeh, Mezzeh airbase
marsad:daquq | Daquq | IQ | iso:IQ-KI | town | داقوق | Daquq
marsad:sinjar | Sinjar | IQ | iso:IQ-NI | town | سنجار, قضاء سنجار, جبل سنجار, شنكال | Sinjar, Shingal
marsad:makhmour | Makhmur | IQ | iso:IQ-NI | town | مخمور, جبال مخمور, قضاء مخمور | Makhmur, Makhmour
marsad:hamrin | Hamrin Mountains | IQ | iso:IQ | region | حمرين, جبال حمرين, تلال حمرين | Hamrin, Hamrin Mountains
marsad:qarachogh | Qarachogh | IQ | iso:IQ-NI | region | قرة جوغ, جبال قرة جوغ, قره جوغ | Qarachogh, Qara Chokh
marsad:khanuka | Khanuka | IQ | iso:IQ-SD | region | الخانوكة, جبال الخانوكة | Khanuka
marsad:jurf | Jurf al-Sakhar | IQ | iso:IQ-BB | town | جرف الصخر, جرف النصر | Jurf al-Sakhar
marsad:tarmiyah | Tarmiyah | IQ | iso:IQ-BG | town | الطارمية | Tarmiyah, Tarmiya
marsad:ain-asad | Ain al-Asad Airbase | IQ | iso:IQ-AN | base | عين الأسد, قاعدة عين الأسد | Ain al-Asad, al-Asad airbase
marsad:taji | Taji | IQ | iso:IQ-BG | base | التاجي, معسكر التاجي | Taji, Camp Taji
marsad:jalawla | Jalawla | IQ | iso:IQ-DI | town | جلولاء | Jalawla
marsad:udhaim | al-Udhaim | IQ | iso:IQ-DI | town | !!العظيم, ناحية العظيم | al-Udhaim, Udhaim
marsad:ana | Anah | IQ | iso:IQ-AN | town | !!عنه, !عانة, قضاء عنه | Anah
marsad:hit | Hit | IQ | iso:IQ-AN | town | !!هيت, قضاء هيت | !Hit
marsad:balad | Balad | IQ | iso:IQ-SD | town | !!بلد, قضاء بلد, قاعدة بلد الجوية | Balad
marsad:hadar | Hatra | IQ | iso:IQ-NI | town | !الحضر, قضاء الحضر | Hatra
marsad:rawa | Rawa | IQ | iso:IQ-AN | town | !!راوة, قضاء راوة | Rawa
marsad:qaim | al-Qaim | IQ | iso:IQ-AN | town | !القائم, قضاء القائم, معبر القائم | al-Qaim, Qaim
marsad:rutba | Rutba | IQ | iso:IQ-AN | town | الرطبة | Rutba, al-Rutba
marsad:gaza | Gaza Strip | PS | iso:PS | region | قطاع غزة, غزة, القطاع المحاصر, مدينة غزة | Gaza Strip, Gaza, Gaza City
marsad:west-bank | West Bank | PS | iso:PS | region | الضفة الغربية, الضفة الغربية المحتلة | West Bank, occupied West Bank
marsad:jerusalem | Jerusalem | PS | iso:PS | city | القدس, القدس الشرقية, القدس المحتلة | Jerusalem, East Jerusalem
marsad:negev | Negev | IL | iso:IL | region | النقب, صحراء النقب | Negev
marsad:sinai | Sinai | EG | iso:EG | region | سيناء, شبه جزيرة سيناء, شمال سيناء | Sinai, Sinai Peninsula, North Sinai
marsad:dead-sea | Dead Sea |  |  | sea | البحر الميت | Dead Sea
marsad:mediterranean | Mediterranean Sea |  |  | sea | البحر المتوسط, البحر الأبيض المتوسط, المتوسط | Mediterranean Sea, Mediterranean
marsad:red-sea | Red Sea |  |  | sea | البحر الأحمر | Red Sea
marsad:black-sea | Black Sea |  |  | sea | البحر الأسود | Black Sea
marsad:gulf | Persian Gulf |  |  | sea | الخليج العربي, الخليج الفارسي | Persian Gulf
marsad:aden-gulf | Gulf of Aden |  |  | sea | خليج عدن | Gulf of Aden
marsad:bab-mandab | Bab al-Mandab |  |  | sea | باب المندب | Bab al-Mandab, Bab el-Mandeb
geonames:415189 | Aden | YE | iso:YE | city | عدن | Aden
marsad:marib | Marib | YE | iso:YE | province | مأرب, محافظة مأرب | Marib
marsad:saada | Saada | YE | iso:YE | province | صعدة, محافظة صعدة | Saada
marsad:hodeidah | Hodeidah | YE | iso:YE | province | الحديدة, محافظة الحديدة | Hodeidah, Hodeida
marsad:taiz | Taiz | YE | iso:YE | province | تعز, محافظة تعز | Taiz, Taizz
marsad:hajjah | Hajjah | YE | iso:YE | province | محافظة حجة, !!حجة | Hajjah
marsad:bayda-ye | Al Bayda | YE | iso:YE | province | محافظة البيضاء, !!البيضاء | Al Bayda
marsad:shabwa | Shabwa | YE | iso:YE | province | شبوة | Shabwa
marsad:hadramout | Hadramawt | YE | iso:YE | province | حضرموت | Hadramawt, Hadramout
marsad:najran | Najran | SA | iso:SA | province | نجران | Najran
marsad:jazan | Jazan | SA | iso:SA | province | جازان, جيزان | Jazan, Jizan
marsad:lower-shabelle | Lower Shabelle | SO | iso:SO | region | شبيلي السفلى, شبيلي السفلي | Lower Shabelle
marsad:puntland | Puntland | SO | iso:SO | region | بونتلاند, بلاد بنط | Puntland
marsad:darfur | Darfur | SD | iso:SD | region | دارفور | Darfur
marsad:rakhine | Rakhine | MM | iso:MM | region | راخين, ولاية راخين, إقليم راخين | Rakhine
marsad:crimea | Crimea | UA | iso:UA | region | القرم, شبه جزيرة القرم | Crimea
marsad:donbas | Donbas | UA | iso:UA | region | دونباس | Donbas, Donbass
marsad:kashmir | Kashmir |  |  | region | كشمير, إقليم كشمير | Kashmir
marsad:catalonia | Catalonia | ES | iso:ES | region | كتالونيا, إقليم كتالونيا | Catalonia
marsad:scotland | Scotland | GB | iso:GB | region | اسكتلندا, إسكتلندا | Scotland
marsad:england | England | GB | iso:GB | region | إنجلترا, انجلترا, إنكلترا | England
marsad:wales | Wales | GB | iso:GB | region | ويلز | Wales
marsad:n-ireland | Northern Ireland | GB | iso:GB | region | أيرلندا الشمالية, إيرلندا الشمالية | Northern Ireland
marsad:california | California | US | iso:US | province | كاليفورنيا, ولاية كاليفورنيا | California
marsad:florida | Florida | US | iso:US | province | فلوريدا, ولاية فلوريدا | Florida
marsad:texas | Texas | US | iso:US | province | تكساس, ولاية تكساس | Texas
marsad:hawaii | Hawaii | US | iso:US | province | هاواي | Hawaii
marsad:new-york | New York | US | iso:US | city | نيويورك | New York, New York City
marsad:washington | Washington | US | iso:US | city | واشنطن | Washington, Washington DC
marsad:buenos-aires | Buenos Aires | AR | iso:AR | city | بوينس آيرس, بوينوس آيرس, بوينس أيرس | Buenos Aires
marsad:new-delhi | New Delhi | IN | iso:IN | city | نيودلهي, نيو دلهي | New Delhi
marsad:tel-aviv | Tel Aviv | IL | iso:IL | city | تل أبيب | Tel Aviv
marsad:madinah | Medina | SA | iso:SA | city | المدينة المنورة | Medina
marsad:bristol | Bristol | GB | iso:GB | city | بريستول | Bristol
marsad:salisbury | Salisbury | GB | iso:GB | city | سالزبري, سالزبوري | Salisbury
marsad:marrakesh | Marrakesh | MA | iso:MA | city | مراكش | Marrakesh
marsad:western-sahara | Western Sahara | EH |  | region | الصحراء الغربية, !الصحراء | Western Sahara
marsad:tripoli-ly | Tripoli | LY | iso:LY | city | طرابلس, العاصمة الليبية | Tripoli
marsad:benghazi | Benghazi | LY | iso:LY | city | بنغازي | Benghazi
marsad:derna | Derna | LY | iso:LY | city | درنة | Derna
marsad:sabha | Sabha | LY | iso:LY | city | سبها | Sabha
marsad:arsal | Arsal | LB | iso:LB | town | عرسال | Arsal
marsad:bekaa | Bekaa | LB | iso:LB | region | البقاع, سهل البقاع | Bekaa, Beqaa
marsad:dahiyeh | Dahiyeh | LB | iso:LB | town | الضاحية الجنوبية | Dahiyeh
marsad:ain-hilweh | Ain al-Hilweh | LB | iso:LB | camp | عين الحلوة, مخيم عين الحلوة | Ain al-Hilweh
marsad:zaatari | Zaatari | JO | iso:JO | camp | مخيم الزعتري, الزعتري | Zaatari
marsad:azraq | Azraq | JO | iso:JO | camp | مخيم الأزرق | Azraq camp
marsad:incirlik | Incirlik | TR | iso:TR | base | إنجرليك, قاعدة إنجرليك | Incirlik
marsad:hatay | Hatay | TR | iso:TR | province | هاتاي, هطاي | Hatay
marsad:reyhanli | Reyhanli | TR | iso:TR | town | الريحانية | Reyhanli
marsad:khan-younis | Khan Younis | PS | iso:PS | city | خان يونس, خانيونس | Khan Younis, Khan Yunis
marsad:rafah | Rafah | PS | iso:PS | city | رفح | Rafah
marsad:jabalia | Jabalia | PS | iso:PS | camp | جباليا, مخيم جباليا | Jabalia
marsad:erez | Erez Crossing | IL | iso:IL | base | معبر بيت حانون, معبر إيرز | Erez crossing
