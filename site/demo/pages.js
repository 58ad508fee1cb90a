// Takes the chosen language and looks along to the other demo page.
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-page]');
  if (!link) return;
  const here = new URLSearchParams(location.search);
  const kept = ['lang', 'brand'].filter((name) => here.has(name));
  link.search = new URLSearchParams(kept.map((name) => [name, here.get(name)])).toString();
});
