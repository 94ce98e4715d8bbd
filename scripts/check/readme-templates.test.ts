import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { challenges } from '../../src/tables/challenges.ts';
import { indicators } from '../../src/tables/indicators.ts';

const readme = readFileSync('README.md', 'utf8');

/** What stands under a heading, up to the next. */
function section(heading: string): string {
	const after = readme.split(`### ${heading}\n`)[1];
	if (after === undefined) throw new Error(`the README has no "${heading}"`);
	return after.split(/^#{2,3} /m)[0] ?? '';
}

const templateIn = (text: string): unknown =>
	JSON.parse(/```json\n(.*?)```/s.exec(text)?.[1] ?? '');

/** Names of the fields that may be null, those within others too, by asking the schema itself. */
function nullable(schema: z.ZodType): readonly string[] {
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape).flatMap(([name, field]) => {
		if (!(field instanceof z.ZodType)) return [];
		return field.safeParse(null).success ? [name] : nullable(field);
	});
}

/** Fields that a cell or a sentence names in code. */
const namedIn = (text: string): ReadonlySet<string> =>
	new Set([...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));

describe('the templates of the README', () => {
	it.each([
		['add an indicator', indicators.row],
		['add a challenge', challenges.row],
	] as const)('%s: is an entry, with every field', (heading, schema) => {
		const found = templateIn(section(heading));
		expect(schema.safeParse(found).error?.issues ?? []).toEqual([]);
		expect(Object.keys(z.looseObject({}).parse(found)).toSorted()).toEqual(
			Object.keys(schema.shape).toSorted(),
		);
	});

	it('the table of an indicator says of every field that may be null what null means', () => {
		const rows = section('add an indicator')
			.split('\n')
			.filter((line) => line.trimStart().startsWith('|'))
			.map((line) => line.split('|').map((cell) => cell.trim()));
		const told = rows.flatMap(([, fields = '', , meaning = '']) => {
			if (meaning === 'never `null`') return [];
			// One meaning for one field of a row says itself which.
			const own = namedIn(meaning.replaceAll('`null`', ''));
			const fieldsOf = [...namedIn(fields)];
			return own.size > 0 ? [...own] : fieldsOf;
		});
		const can = nullable(indicators.row);
		expect(can).toEqual(expect.arrayContaining(['caveat', 'below', 'gap']));
		expect(can.filter((name) => !told.includes(name))).toEqual([]);
	});

	it('the words on a challenge say of every field that may be null what null means', () => {
		const text = section('add a challenge').replace(/```json.*?```/s, '');
		const sentences = text.replaceAll(/\s+/g, ' ').split(/(?<=\.) /);
		const can = nullable(challenges.row);
		expect(can).toEqual(expect.arrayContaining(['short', 'without']));
		const untold = can.filter(
			(name) =>
				!sentences.some((each) => each.includes(`\`${name}\``) && each.includes('`null` means')),
		);
		expect(untold).toEqual([]);
	});
});
