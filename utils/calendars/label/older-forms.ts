/**
 * Words for before and after noon that CLDR had until 2019–2024 and current browsers have
 * dropped or reworded, while pages that ship their own copy of the data may still write them.
 * By language, before noon | after noon. From CLDR's public history (versions 30–44).
 */
export const OLDER_DAY_PERIODS: Readonly<Record<string, string>> = {
  bg: 'пр.об.|сл.об.',
  cy: 'yb|yh',
  de: 'vorm.|nachm.',
  et: 'e.l.|p.l.',
  fa: 'قبل‌ازظهر|بعدازظهر',
  gu: 'પૂર્વ મધ્યાહ્ન|ઉત્તર મધ્યાહ્ન',
  he: 'לפנה״צ|אחה״צ',
  hi: 'पूर्वाह्न|अपराह्न',
  hr: 'prije podne|popodne',
  hy: 'ԿԱ|ԿՀ',
  ka: 'დილის|შუადღ. შემდეგ',
  kk: 'таңғы|түстен кейінгі',
  km: 'ព្រឹក|ល្ងាច',
  kn: 'ಪೂರ್ವಾಹ್ನ|ಅಪರಾಹ್ನ',
  mr: 'म.पू.|म.उ.',
  pa: 'ਪੂ.ਦੁ.|ਬਾ.ਦੁ.',
  ru: 'ДП|ПП',
  sr: 'пре подне|по подне',
  sw: 'asubuhi|mchana',
  ta: 'முற்பகல்|பிற்பகல்',
  te: 'పూర్వాహ్నం|అపరాహ్నం',
  th: 'ก่อนเที่ยง|หลังเที่ยง',
  tr: 'ÖÖ|ÖS',
  ur: 'قبل دوپہر|بعد دوپہر',
  zu: 'ekuseni|ntambama',
};

/** Month names, January first, where ICU 78 has others than the years before it. */
export const OLDER_MONTHS: Readonly<Record<string, string>> = {
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मई जून जुलाई अगस्त सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  si: 'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
};
