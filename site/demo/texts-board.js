/** What only the county board's page says, and what the demo's own bar leads to. */
export const texts = {
  en: {
    demoAbout: 'About the widgets',
    demoBoardNote:
      'Demo page: the county and its board are made up. The facts are real where nothing else is said.',
    demoNorrviken: 'Norrviken municipality',
    demoAdalaLink: 'Ådala municipality',
    demoBoard: 'The county board',
    boardMenu1: 'Nature and water',
    boardMenu2: 'Civil preparedness',
    boardMenu3: 'Animals',
    boardMenu4: 'Society',
    boardTitle: 'Reception and integration',
    boardLead:
      'The county administrative board coordinates reception in the county. Here municipalities, regions and associations see who does what, and what the counties have agreed on.',
    boardJumps: 'On this page',
    boardWho: 'Who does what',
    boardBank: 'Choose a county to see its strategies and agreements.',
    boardReach: 'Contact us',
    boardMeet: 'The county’s collaboration',
    boardMeetText:
      'The municipalities, the region and the associations meet with us four times a year. Do you want to take part? Call the switchboard and ask for integration.',
    boardFoot:
      'A made-up county administrative board. The page shows what the widgets look like on a real website.',
  },
  ar: {
    demoAbout: 'عن الأدوات',
    demoBoardNote:
      'صفحة تجريبية: المحافظة وإدارتها خياليتان. المعلومات حقيقية ما لم يُذكر خلاف ذلك.',
    demoNorrviken: 'بلدية نورفيكن',
    demoAdalaLink: 'بلدية أودالا',
    demoBoard: 'إدارة المحافظة',
    boardMenu1: 'الطبيعة والمياه',
    boardMenu2: 'الاستعداد للأزمات',
    boardMenu3: 'الحيوانات',
    boardMenu4: 'المجتمع',
    boardTitle: 'الاستقبال والاندماج',
    boardLead:
      'تنسّق إدارة المحافظة الاستقبال في المحافظة. هنا ترى البلديات والأقاليم والجمعيات من يفعل ماذا، وما اتفقت عليه المحافظات.',
    boardJumps: 'في هذه الصفحة',
    boardWho: 'من يفعل ماذا',
    boardBank: 'اختر محافظة لترى استراتيجياتها واتفاقياتها.',
    boardReach: 'اتصل بنا',
    boardMeet: 'التعاون في المحافظة',
    boardMeetText:
      'تجتمع البلديات والإقليم والجمعيات لدينا أربع مرات في السنة. هل تريدون المشاركة؟ اتصلوا بالمقسم واسألوا عن قسم الاندماج.',
    boardFoot: 'إدارة محافظة خيالية. تعرض الصفحة شكل الأدوات في موقع حقيقي.',
  },
};
