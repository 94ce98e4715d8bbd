/** Parts that Swedish numbers in words are put together of: "tjugofem", "tvåhundra". */
const SWEDISH_NUMBER = [
	'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton',
	'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen',
].join('|');

/**
 * Words by which a heading claims something of the data, in both languages: numbers in words, comparisons
 * and changes. Not all that can claim: an editor's help, as a spelling checker is.
 */
const CLAIMS = [
	String.raw`(?:ett?|en)?(?:${SWEDISH_NUMBER})+(?:tals|ett|en)?|miljon(?:er|tals)?|miljard(?:er|tals)?|dussin(?:tals)?`,
	'en av|ingen|inget|inga|hälften|hälft|tredjedel(?:en|ar)?|fjärdedel(?:en|ar)?|båda|bägge|samtliga',
	'varannan|vartannat|var (?:tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)',
	'mer|mindre|fler|färre|högre|lägre|större|bättre|sämre|bara|alla|ända|dubbelt|noll',
	'(?:mest|störst|minst|flest|högst|lägst|bäst|sämst)a?',
	String.raw`(?:halver|dubbl|fördubbl|tredubbl)\p{L}+`,
	'(?:öka|minska|rasa)(?:r|s|t|ts|de|des)|sjunker|sjönk|sjunkit|stiger|stigit|växer|växte|vuxit',
	// "steg" is a step as well.
	'faller|föll|fallit|krymper|krympte|krympt|(?<!(?:ett|för|första|nästa) )steg(?! för)',
	'one of|none|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter|zero',
	'thirds|quarters|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
	'(?:hundred|thousand|million|billion|dozen)s?|both|every other|twice|thrice',
	'more|less|fewer|higher|lower|larger|smaller|greater|better|worse|only|all',
	'most|least|fewest|highest|lowest|largest|smallest|greatest|biggest|best|worst',
	'(?:halv|doubl|tripl|increas|decreas|declin)(?:e|es|ed|ing)|rises?|rose|risen|rising|falls|fell|fallen|falling',
	'drops?|dropped|dropping|grows?|grew|grown|growing|shrinks?|shrank|shrunk|climbs?|climbed|sank|sunk',
].join('|');

const CLAIM = new RegExp(`(?<![\\p{L}])(?:${CLAIMS})(?![\\p{L}])`, 'iu');

/** The word by which a heading claims something; null where it claims nothing that we know of. */
export const claimIn = (heading: string): string | null => CLAIM.exec(heading)?.[0] ?? null;
