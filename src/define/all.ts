import './collaboration-overview.js';
import './concept.js';
import './concept-glossary.js';
import './contact-finder.js';
import './strategy-list.js';
