import { readFileSync } from 'node:fs';
import type { Audit } from './audit.ts';
import { comparing, type Comparison } from './comparison.ts';
import { csvRows, type Row } from './csv.ts';
import type { ChallengeFacts } from './facts.ts';
import { compared, fraction, isSix } from './fraction.ts';
import { moneyOf } from './money.ts';
import { changeOf } from './need-figures.ts';
import type { Language } from './spelled.ts';
import { answerIn } from './words.ts';

/** Columns by what their heads say, in both languages. */
const COLUMNS = {
	code: /^(kommunkod|municipality code)$/,
	residents: /^(folkmängd|population)$/,
	mean: /^(medelvärde|mean) \(/,
	years: /^(medelvärde av år|mean of years)$/,
	quarter: /^(fjärdedel|quarter) \(/,
	change: /^(förändring|change) \(/,
	from: /^(förändring från år|change from year)$/,
	to: /^(förändring till år|change to year)$/,
	money: /^(fond mot problemet|fund against the problem) \(/,
} as const;

/** @throws Error where a table has no column, or two, with such a head */
function columnIn(row: Row, column: keyof typeof COLUMNS): string {
	const heads = Object.keys(row).filter((head) => COLUMNS[column].test(head));
	if (heads.length !== 1) throw new Error(`${heads.length} columns are ${String(COLUMNS[column])}`);
	return heads[0] ?? '';
}

/** The list of a challenge as a spreadsheet gets it. */
export function* needCsv(
	file: string,
	language: Language,
	audit: Audit,
	challenge: ChallengeFacts,
): Generator<Comparison> {
	const mean = comparing('means in CSV files', file);
	const quarter = comparing('quarters in CSV files', file);
	const change = comparing('changes in CSV files', file);
	const people = comparing('residents in CSV files', file);
	const money = comparing('answers on funds in CSV files', file);
	const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
	const rows = csvRows(text, file, language === 'sv' ? ';' : ',');
	const found = audit.levels.get(challenge.id);
	yield mean('number of rows', rows.length, audit.municipalities.length);
	for (const row of rows) {
		const textIn = (column: keyof typeof COLUMNS): string => row[columnIn(row, column)] ?? '';
		const numberIn = (column: keyof typeof COLUMNS): string =>
			language === 'sv' ? textIn(column).replace(',', '.') : textIn(column);
		const isNumber = (column: keyof typeof COLUMNS): boolean => /\d/.test(textIn(column));
		const code = textIn('code');
		const exact = found?.level.means.get(code);
		const isRight = exact && isNumber('mean') && isSix(fraction(numberIn('mean')), exact);
		yield mean(
			code,
			isRight ? 'the same' : isNumber('mean') ? numberIn('mean') : '',
			exact ? (isRight ? 'the same' : String(Number(exact.over) / Number(exact.under))) : '',
		);
		yield mean(`${code} years`, textIn('years'), found?.level.years.join(' '));
		const units = found?.level.standings.get(code)?.quarter ?? '';
		yield quarter(code, isNumber('quarter') ? textIn('quarter') : '', units);
		yield people(code, textIn('residents'), audit.residents.get(code));
		yield money(code, answerIn(textIn('money')), moneyOf(audit.funds, code, challenge).answer);
		if (found && isNumber('from')) {
			const { measure } = found;
			const difference = changeOf(measure, code, Number(textIn('from')), Number(textIn('to')));
			const expected =
				difference === null
					? null
					: { over: difference, under: 10n ** BigInt(measure.indicator.decimals) };
			const isSame =
				expected && isNumber('change') && compared(fraction(numberIn('change')), expected) === 0;
			yield change(
				code,
				isSame ? 'the same' : isNumber('change') ? numberIn('change') : '',
				expected
					? isSame
						? 'the same'
						: String(Number(expected.over) / Number(expected.under))
					: '',
			);
		}
	}
}
