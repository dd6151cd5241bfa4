// Classes of English words that several rules are composed of, as pieces of patterns.

/** Words between a verb and its helper that change nothing. */
export const softener =
  '(?:just|also|then|now|first|still|really|truly|do|can|could|fully|completely|totally|certainly|definitely|absolutely|perfectly|only|well|quite|very|so|too|certainly|surely|gladly|quickly|already|personally|honestly|both|all|most|more than)';

/** What trouble and bad luck are like. */
export const hard =
  "(?:frustrat\\w+|annoy\\w+|awful|awkward|hard|harsh|stress\\w*|upsett?\\w*|difficult|tough|rough|worr(?:y|ying|ied)|painful|unfair|unpleasant|disappoint\\w*|distress\\w*|terrible|horrible|dreadful|scary|frighten\\w*|alarming|confusing|tiring|exhausting|unfortunate|irritat\\w+|infuriat\\w+|maddening|inconvenien\\w+|embarrass\\w+|unsettling|isn't what (?:you|anyone)|wasn't what (?:you|anyone)|not (?:acceptable|okay|ok|right|fair|good enough|fun|nice|what (?:you|anyone))|no fun|unacceptable|too (?:bad|long|much|many)|a (?:\\w+ )?(?:pity|shame|pain|nuisance|mess|worry|shock|fright|nightmare|blow|let-?down|bother|headache|hassle|disappointment|scare|upset|disgrace))";

/** What people in trouble feel. */
export const upset =
  '(?:frustrat\\w+|annoy\\w+|anger|angry|cross|mad|furious|upset|unhappy|sad|worr(?:y|ies|ied)|concern(?:s|ed)?|anxi\\w+|nervous\\w*|afraid|scared|stress\\w*|disappoint\\w+|irritat\\w+|distress\\w*|impatien\\w+|confus\\w+|tired|exhausted|fed up|had enough|let down|at a loss|not (?:\\w+ )?(?:happy|pleased|amused|impressed|what you)|disbelief|trouble|inconvenience|hassle|bother|pain|situation|hurry)';

/** Verbs of reaching a person by any channel; the person comes next. */
export const reach =
  '(?:call|ring|phone|telephone|text|message|ping|e-?mail|mail|dm|pm|contact|update|notify|inform|tell|alert|visit|reach|let|keep|drop|give|send|shoot|write(?: back)?(?: to)?|reach out to|get back to|come back to|get in touch with|be (?:back )?in touch with|be on the phone to|check (?:back |in )?(?:with|on)|look in on|report (?:back )?to|reply to|respond to|follow up with|speak (?:to|with)|talk to)';

/** Ways of coming back that name nobody. */
export const comeBack =
  '(?:get back|come back|write back|write again|reach out|follow up|check (?:back|in)|report back|post (?:back|an? \\w+|the \\w+|it|more)\\b|call back|ring back|be (?:back )?in touch|stop by|drop by|drop in|look in|respond|reply|give (?:an )?update)(?!to)\\b';

/** Verbs of what an agent does for a customer's case. */
export const deed =
  '(?:send|move|book|order|cancel|refund|replace|change|credit|waive|extend|upgrade|exchange|ship|swap|switch|transfer|put|add|remove|reserve|arrange|issue|call|set|open|close|delete|try|make|hold|leave|offer|give|apply|reset|register|sign|post|e-?mail|text|ring|print|deliver|return|take|place|raise|escalate|forward|pass|keep|split|resend|block|unlock|schedule|stop|start|turn|restore|renew|process|pay|mail)';

/** Units of time that answers are given in. */
export const timeUnit =
  '(?:business |working |calendar )?(?:second|minute|min|hour|hr|day|night|week|fortnight|month)s?';

/** How many, in figures or in words. */
export const amount =
  '(?:~?\\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fourteen|a few|a couple of|several|half an)';

/** Asking words. */
export const asking = '(?:what|which|where|when|who|whose|why|how)';
