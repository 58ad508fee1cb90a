
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    import {html} from 'lit';
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'common.checked': html`تم التحقق في ${0}.`,
'common.failed': `تعذّر عرض المعلومات`,
'common.failed.advice': `انتظر قليلاً ثم حاول مرة أخرى.`,
'common.language.fit': `ميانكيلي`,
'common.language.se': `السامية الشمالية`,
'common.language.sje': `سامية بيتيو`,
'common.language.sju': `سامية أوميو`,
'common.language.sma': `السامية الجنوبية`,
'common.language.smj': `سامية لوليو`,
'common.retry': `حاول مرة أخرى`,
'common.search.clear': `مسح`,
'common.source': html`المصدر: ${0}.`,
'finder.browse.label': `أو اختر المحافظة`,
'finder.card.again': `بحث جديد`,
'finder.card.contact-page': `جميع طرق الاتصال`,
'finder.card.copied': `تم نسخ معلومات الاتصال.`,
'finder.card.copy': `نسخ`,
'finder.card.copy-failed': `لا يسمح المتصفح بالنسخ. حدّد النص وانسخه بنفسك.`,
'finder.card.email': `البريد الإلكتروني`,
'finder.card.hours': `ساعات العمل`,
'finder.card.integration-page': `الاندماج في المحافظة`,
'finder.card.lies-in': html`تقع ${0} في ${1}.`,
'finder.card.no-facts': `لا توجد هنا معلومات اتصال بإدارة المحافظة بعد.`,
'finder.card.note': `معلومات مفيدة`,
'finder.card.phones': `أرقام هاتف أخرى`,
'finder.card.post': `العنوان البريدي`,
'finder.card.print': `طباعة`,
'finder.card.report': `هل هناك معلومة خاطئة؟ أبلغ إدارة المحافظة.`,
'finder.card.visit': `عنوان الزيارة`,
'finder.card.web': `روابط`,
'finder.card.website': `الموقع الإلكتروني`,
'finder.intro': `ابحث عن بلديتك أو محافظتك لتحصل على رقم الهاتف والعناوين والروابط.`,
'finder.results.all-counties': `عرض جميع المحافظات`,
'finder.results.choose': `هناك أكثر من نتيجة مطابقة. اختر من القائمة المكان الذي تقصده.`,
'finder.results.count': `zero {لا توجد نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}`,
'finder.results.none': str`لا توجد بلدية ولا محافظة باسم ”${0}“`,
'finder.results.none.advice': `جرّب كلمة أقصر، أو اختر محافظتك من القائمة.`,
'finder.results.postcode': `لا يمكن البحث هنا بالرمز البريدي`,
'finder.results.postcode.advice': `اكتب اسم البلدية بدلاً من ذلك، أو اختر محافظتك من القائمة.`,
'finder.results.rest': `zero {عرض جميع النتائج} one {عرض النتيجة} two {عرض النتيجتين} few {عرض جميع النتائج وعددها #} many {عرض جميع النتائج وعددها #} other {عرض جميع النتائج وعددها #}`,
'finder.results.similar': `zero {لا يوجد اسم مطابق تماماً} one {لا يوجد اسم مطابق تماماً. هناك اسم واحد مشابه} two {لا يوجد اسم مطابق تماماً. هناك اسمان مشابهان} few {لا يوجد اسم مطابق تماماً. هناك # أسماء مشابهة} many {لا يوجد اسم مطابق تماماً. هناك # اسماً مشابهاً} other {لا يوجد اسم مطابق تماماً. هناك # اسم مشابه}`,
'finder.search.hint': html`مثلاً ${0} أو ${1}`,
'finder.search.label': `بلديتك أو محافظتك`,
'finder.title': `ابحث عن إدارة محافظتك`,
'finder.unverified.fact': `لم يتم التحقق من هذه المعلومة`,
'finder.unverified.link': `لم يتم التحقق من هذا الرابط`,
'finder.why.code': html`الرمز ${0}`,
'finder.why.similar': `اسم مشابه`,
    };
  