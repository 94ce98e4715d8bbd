/**
 * Words by which a heading claims something of the data, in both languages: numbers in words, comparisons
 * and changes. Not all that can claim: an editor's help, as a spelling checker is.
 */
const CLAIMS = [
	'en av|ingen|inget|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|hälften|hälft|tredjedel|fjärdedel',
	'mer|mindre|fler|färre|högre|lägre|större|bättre|sämre|störst|minst|flest|högst|lägst|bara|alla|de flesta',
	'halverad|halverats|fördubblad|fördubblats|ökar|ökat|ökade|minskar|minskat|minskade|sjunker|stiger|ända',
	'one of|none|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter',
	'more|less|fewer|higher|lower|larger|better|worse|most|least|highest|lowest|largest|only|all',
	'halved|doubled|rises|rose|risen|falls|fell|fallen|increased|decreased',
].join('|');

const CLAIM = new RegExp(`(?<![\\p{L}])(?:${CLAIMS})(?![\\p{L}])`, 'iu');

/** The word by which a heading claims something; null where it claims nothing that we know of. */
export const claimIn = (heading: string): string | null => CLAIM.exec(heading)?.[0] ?? null;
