# Currencies and physical units behind or before a number.
#
#   currency CODE    | forms    ISO 4217; a bare "dollar" or "pound" is the commonest one
#   unit NAME FACTOR | forms    the number times FACTOR is so many NAME

currency USD | دولار, دولارا, دولارات, دولاران, دولارين, دولار أمريكي, دولار أميركي, dollar, dollars, us dollar, us dollars, usd, $, us$, buck, bucks, u.s. dollars
currency EUR | يورو, euro, euros, eur, €, €ur
currency GBP | جنيه استرليني, pound sterling, pounds sterling, sterling, gbp, £, british pounds, pounds, pound, quid
currency SYP | ليرة سورية, ليرات سورية, syrian pounds, syrian pound, syp
currency IQD | دينار عراقي, دينارا عراقيا, iraqi dinars, iraqi dinar, iqd
currency TRY | ليرة تركية, turkish lira, turkish liras, lira, liras, ليرة, ليرات
currency LBP | ليرة لبنانية, lebanese pounds, lbp
currency EGP | جنيه مصري, جنيها مصريا, جنيهات مصرية, جنيه, جنيها, جنيهات, egyptian pounds, egyptian pound, egyptianpound, egp, le, l.e, l.e., geneh, genihat masriya, geneh masri
currency SAR | ريال سعودي, ريالا سعوديا, ريال, ريالا, ريالات, saudi riyals, saudi riyal, riyal, riyals, sar
currency IRR | ريال إيراني, تومان, iranian rials, rial, rials, toman, irr
currency YER | ريال يمني, yemeni rials, yer
currency OMR | ريال عماني, omani rials, omr
currency QAR | ريال قطري, qatari riyals, qar
currency AED | درهم إماراتي, درهم, درهما, دراهم, dirham, dirhams, aed
currency MAD | درهم مغربي, moroccan dirhams, mad
currency KWD | دينار كويتي, kuwaiti dinar, kuwaiti dinars, kwd
currency BHD | دينار بحريني, bahraini dinars, bhd
currency JOD | دينار أردني, jordanian dinars, jod, دينار, دينارا, دنانير, dinar, dinars
currency TND | دينار تونسي, tunisian dinars, tnd
currency DZD | دينار جزائري, algerian dinars, dzd
currency LYD | دينار ليبي, libyan dinars, lyd
currency ILS | شيقل, شيكل, شيكلا, شواقل, شيقلا, شواكل, shekel, shekels, ils, nis, ₪
currency RUB | روبل, روبلا, rouble, roubles, ruble, rubles, rub, ₽
currency CNY | يوان, yuan, yuans, rmb, cny, kuai, renminbi
currency JPY | ين, ين ياباني, yen, jpy, ¥, japanese yen
currency INR | روبية, rupee, rupees, rs, inr, ₹, rs.
currency CHF | فرنك سويسري, swiss franc, swiss francs, chf
currency FRF | فرنك, فرنكا, franc, francs
currency CAD | دولار كندي, canadian dollar, canadian dollars, cad, c$, cad$
currency AUD | دولار أسترالي, australian dollar, australian dollars, aud, a$
currency NZD | new zealand dollars, nzd, nzd$
currency MYR | رينغيت, ringgit, ringgits, myr, rm, malaysia ringgit, malaysia ringgits, malaysian ringgit, malaysian ringgits
currency UAH | هريفنيا, hryvnia, uah
currency MNT | tugrik, tugriks, mnt
currency SEK | كرونة, krona, kronor, sek
currency NOK | nok, norwegian kroner
currency DKK | dkk, danish kroner
currency KRW | وون, won, krw, ₩
currency BRL | brl, real, reais
currency MXN | peso, pesos, mxn
currency ESP | pesetas, peseta
currency NLG | guilders, guilder, dutch guilders
currency GEL | lari, ₾, gel
currency ZAR | rand, zar
currency FIM | finnish markka, finnish markkas, markka, markkaa
currency DEM | deutsche mark, deutsche marks, deutschemark, deutschemarks, german marks, german mark
currency ITL | italian lire, italian lira, lire
currency BEF | belgian francs, belgian franc
currency XOF | فرنك أفريقي, cfa francs, cfa franc
currency PTE | escudo, escudos
currency GRD | drachma, drachmas
currency ATS | austrian schilling, austrian schillings
currency IEP | irish pounds, irish pound, punt, punts
currency PLN | زلوتي, zloty, zlotys, polish zloty, pln
currency CZK | czech koruna, czech crowns, koruna, korunas, czk
currency HUF | forint, forints, huf
currency RON | romanian lei, romanian leu, ron
currency BGN | bulgarian lev, bulgarian leva, bgn
currency HKD | دولار هونغ كونغ, hong kong dollar, hong kong dollars, hk$, hkd
currency SGD | singapore dollar, singapore dollars, s$, sgd
currency TWD | taiwan dollar, taiwan dollars, new taiwan dollars, nt$, twd
currency THB | baht, bahts, thai baht, thb
currency IDR | rupiah, rupiahs, idr
currency PHP | philippine peso, philippine pesos, php
currency VND | dong, vietnamese dong, vnd
currency PKR | روبية باكستانية, pakistani rupee, pakistani rupees, pkr
currency LKR | sri lankan rupee, sri lankan rupees, lkr
currency BDT | taka, bangladeshi taka, bdt
currency AFN | أفغاني, afghani, afghanis, afn
currency SDG | جنيه سوداني, جنيها سودانيا, جنيهات سودانية, sudanese pounds, sudanese pound, sdg
currency NGN | نايرا, naira, nairas, ngn
currency KES | شلن كيني, kenyan shilling, kenyan shillings, kes
currency ETB | birr, ethiopian birr, etb
currency GHS | cedi, cedis, ghs
currency ARS | argentine peso, argentine pesos, ars
currency COP | colombian peso, colombian pesos
currency CLP | chilean peso, chilean pesos, clp
currency VES | bolivar, bolivars, bolivares
currency AZN | manat, manats, azn
currency KZT | tenge, kzt
currency AMD | دراهم أرمينية, armenian dram, drams, amd
currency ISK | icelandic krona, icelandic kronur, isk
currency XBT | بيتكوين, bitcoin, bitcoins, ₿, btc
currency SAT | satoshi, satoshis
currency USC | سنت, سنتا, سنتات, سينت, سنتيم, cent, cents, c, ¢
currency GBX | pence, penny, بنس, بنسا, بنسات
currency MYS | sen
currency EGX | قرش, قرشا, قروش, قرشان, قرشين
unit gram 1 | غرام, جرام, غرامات, جرامات, gram, grams, g, gs, gr
unit gram 0.001 | ملغ, ملج, ميليغرام, milligram, milligrams, mg, mgs
unit gram 1000 | كيلوغرام, كيلوجرام, كيلوغراما, كغ, كلغ, كجم, kg, kgs, kilogram, kilograms, kilo, kilos, k.g, k.gs, k.g.
unit tonne 1 | طن, طنا, أطنان, ton, tons, tonne, tonnes, metric ton, metric tons
unit pound 1 | رطل, lb, lbs
unit ounce 1 | أونصة, أونصات, ounce, ounces, oz
unit ounce 2 | أونصتان, أونصتين
unit cup 1 | كوب, أكواب, cup, cups
unit metre 1 | متر, مترا, أمتار, metre, metres, meter, meters
unit kilometre 1 | كيلومتر, كيلومترا, كيلومترات, كلم, كم, km, kms, kilometre, kilometres, kilometer, kilometers
unit mile 1 | ميل, ميلا, أميال, mile, miles
unit foot 1 | foot, feet, ft
unit inch 1 | inch, inches
unit yard 1 | yard, yards
unit square_metre 1 | متر مربع, مترا مربعا, square metres, square meters, square metre, square meter, m2
unit square_kilometre 1 | كيلومتر مربع, كيلومترا مربعا, square kilometres, square kilometers, km2
unit hectare 1 | هكتار, هكتارا, hectare, hectares
unit acre 1 | acre, acres
unit litre 1 | لتر, ليتر, لترا, litre, litres, liter, liters, gallon, gallons
unit millilitre 1 | مل, ملل, ml, millilitres, milliliters
unit barrel 1 | برميل, برميلا, براميل, barrel, barrels
unit kilometre_per_hour 1 | kph, kmph
unit byte 1 | gb, mb, kb, tb, ميغابايت, غيغابايت
unit turn 1 | turn, turns
unit radian 1 | rad, radian, radians
unit decimetre 1 | dm
unit watt 1 | ميغاواط, ميغاوات, غيغاوات, جيجاواط, mw, gw
