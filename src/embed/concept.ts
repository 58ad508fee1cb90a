import '../define/concept.js';
