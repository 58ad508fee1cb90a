import './contact-finder.js';
