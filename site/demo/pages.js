// Takes the chosen language along to another demo page, and the looks where the link names none.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-page]');
  if (!link) return;
  const here = new URLSearchParams(location.search);
  if (link.dataset.page) here.set('brand', link.dataset.page);
  const kept = ['lang', 'brand'].filter((name) => here.has(name));
  link.search = new URLSearchParams(kept.map((name) => [name, here.get(name)])).toString();
});
