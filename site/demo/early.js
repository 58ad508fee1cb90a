// Runs before anything is painted: the page begins in the brand and language its address names.
{
  const BRANDS = ['norrviken', 'adala'];
  const LANGUAGES = ['sv', 'en', 'ar'];
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement;
  // "dark" and "light" are easier to remember in an address than the municipalities' names.
  const brand = { light: 'norrviken', dark: 'adala' }[asked.get('brand')] ?? asked.get('brand');
  // A page of one authority alone keeps its looks.
  if (BRANDS.includes(brand) && !('fixed' in page.dataset)) page.dataset.brand = brand;
  const lang = asked.get('lang');
  if (LANGUAGES.includes(lang)) {
    page.lang = lang;
    page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  }
}
