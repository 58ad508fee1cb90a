import '../../../src/define/collaboration-overview.js';
import { inEveryLanguage } from '../../every-language.js';

inEveryLanguage('collaboration-overview', 'an answer');
