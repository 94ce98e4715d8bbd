import { describe, expect, it } from 'vitest';
import { moneyOf } from './money.ts';

const fund = (status: string, ...targets: string[]) => ({
	id: status,
	code: '0581',
	status,
	targets,
});
const challenge = { targets: ['placerade_barn'] };

describe('the answer on money', () => {
	it('is that none is known where a fund was only planned, even against the problem', () => {
		const plan = fund('planned', 'placerade_barn');
		expect(moneyOf([plan], '0581', challenge)).toEqual({ answer: 'none-known', rows: [plan] });
	});

	it('counts a closed fund against the problem, and no other beside it', () => {
		const closed = fund('closed', 'placerade_barn', 'missbruk');
		const other = fund('active', 'missbruk');
		expect(moneyOf([other, closed], '0581', challenge)).toEqual({
			answer: 'targets',
			rows: [closed],
		});
		expect(moneyOf([other], '0581', challenge).answer).toBe('other');
	});

	it('is never of a neighbour, nor of a challenge without targets', () => {
		expect(moneyOf([fund('active', 'placerade_barn')], '0580', challenge).answer).toBe(
			'none-known',
		);
		expect(moneyOf([fund('active', 'x')], '0581', { targets: [] }).answer).toBe('other');
	});
});
