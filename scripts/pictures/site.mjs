/**
 * Pictures of the demo pages as they are served, by name: `address` on the site, the window's size
 * in pixels, and what the picture begins with, by a selector.
 */
export const sitePictures = {
  'page-municipality': { address: '/', width: 840, height: 760, from: '.masthead' },
  'page-phone': { address: '/?lang=ar', width: 360, height: 640, from: 'lor-contact-finder' },
};
