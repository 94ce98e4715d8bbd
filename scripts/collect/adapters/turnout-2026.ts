import { round } from '../../../src/stats/round.ts';
import { cell, numberIn, readTable } from './csv-table.ts';
import { fault } from '../fault.ts';
import { municipalityOf, type Codes } from '../place.ts';
import { seriesOf, type Reading, type Series } from '../series.ts';

/**
 * Reads Valmyndigheten's turnout in the municipal elections of 2026, percent with two decimals.
 *
 * @throws DataError when the percentage is not votes cast ÷ entitled to vote
 */
export function readTurnout2026(text: string, file: string, codes: Codes): Series {
	const readings = readTable(text, file, ['kommunkod', 'roster', 'rostberattigade']).map(
		(row): Reading => {
			const value = numberIn(row, 'valdeltagande_pct');
			const share = (numberIn(row, 'roster') / numberIn(row, 'rostberattigade')) * 100;
			if (Math.abs(share - value) > 0.005 + 1e-9) {
				throw fault(file, row.line, `turnout ${value}`, `${round(share, 2)}`);
			}
			const place = municipalityOf(cell(row, 'kommunkod'), codes, file, row.line);
			return { place, year: 2026, value: { value }, file, line: row.line };
		},
	);
	return seriesOf(readings);
}
