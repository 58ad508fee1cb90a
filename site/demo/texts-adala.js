/** What only Ådala's first page says. */
export const texts = {
  en: {
    demoAdala: 'Demo page: the municipality is made up, the authorities and concepts are real.',
    adalaSection: 'Residents',
    adalaTitle: 'New in Ådala',
    adalaLead: 'Welcome. Here you see who helps you with what, and the words you meet in letters.',
    adalaMenu1: 'Living here',
    adalaMenu2: 'Children and school',
    adalaMenu3: 'Support and care',
    adalaFirst: 'Begin like this',
    adalaStep1: 'Come to the citizens’ office. Bring the letters you have been sent.',
    adalaStep2: 'Say which language you speak, and we arrange an interpreter.',
    adalaStep3: 'We go through the letters and show you where to turn next.',
    adalaWords:
      'The letters often say {anvisning:assignment}, {nyanland:newly arrived} and {bosattningslagen:Settlement Act}. Press a word to see what it means.',
    adalaBoard: 'The board of our county',
    adalaOffice: 'The citizens’ office',
    adalaOfficeText: 'In the town hall, beside the library. You need no appointment.',
  },
  ar: {
    demoAdala: 'صفحة تجريبية: البلدية خيالية، أما السلطات والمفاهيم فحقيقية.',
    adalaSection: 'السكان',
    adalaTitle: 'جديد في أودالا',
    adalaLead: 'أهلاً بك. هنا ترى من يساعدك وفي ماذا، والكلمات التي تجدها في الرسائل.',
    adalaMenu1: 'السكن والحياة',
    adalaMenu2: 'الأطفال والمدرسة',
    adalaMenu3: 'الدعم والرعاية',
    adalaFirst: 'ابدأ هكذا',
    adalaStep1: 'تعال إلى مكتب المواطنين وأحضر الرسائل التي وصلتك.',
    adalaStep2: 'قل لنا أي لغة تتكلم، وسنوفر لك مترجماً شفوياً.',
    adalaStep3: 'نقرأ الرسائل معك ونبيّن لك الجهة التي تتوجه إليها بعد ذلك.',
    adalaWords:
      'كثيراً ما تجد في الرسائل كلمات {anvisning:الإحالة} و{nyanland:الوافد الجديد} و{bosattningslagen:قانون الإسكان}. اضغط على كلمة لترى معناها.',
    adalaBoard: 'إدارة محافظتنا',
    adalaOffice: 'مكتب المواطنين',
    adalaOfficeText: 'في مبنى البلدية بجانب المكتبة. لا تحتاج إلى موعد.',
  },
};
