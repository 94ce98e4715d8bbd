import { describe, expect, it } from 'vitest';
import { sourceAnchor, sourcesFor } from './fund-evidence.ts';
import { fund, source } from './fund.fixture.ts';

/** As for Norrköping's contract. */
const CONTRACT = fund({
	sources: [
		source({ facts: ['existence', 'year', 'amount', 'targets'] }),
		source({ facts: ['existence'] }),
		source({ facts: ['status'] }),
		source({ facts: ['amount', 'repayment'] }),
	],
});

describe('sourcesFor', () => {
	it('names each source that tells the fact, and no other', () => {
		expect(sourcesFor(CONTRACT, 'amount')).toEqual([1, 4]);
		expect(sourcesFor(CONTRACT, 'status')).toEqual([3]);
	});

	it('names none where the register does not say which tells it, even of an only source', () => {
		expect(sourcesFor(CONTRACT, 'instrument')).toEqual([]);
		expect(sourcesFor(fund({ sources: [source()] }), 'year')).toEqual([]);
	});
});

describe('sourceAnchor', () => {
	it('is the first source that tells the fact, and the list of them where none is known to', () => {
		expect(sourceAnchor(CONTRACT, 'repayment')).toBe('#kalla-4');
		expect(sourceAnchor(CONTRACT, 'instrument')).toBe('#kallor');
	});
});
