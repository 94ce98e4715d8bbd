import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readData } from '../../read/data.ts';
import { apiFiles } from '../files.ts';
import { indigoProjects, type IndigoFile } from './indigo-projects.ts';
import { publishedData, type PublishedData } from './published.ts';

const quiet = (): void => undefined;

/*
 * Rules of `schema/project.json` of the INDIGO Data Standard (INDIGO-Initiative/indigo-data-standard, read at
 * commit 023a2307): of the fields that we fill, by their names there. Nothing is required but
 * one source at least (`sources.minItems`).
 */
const valued = <Value extends z.ZodType>(value: Value) => z.strictObject({ value });
const text = valued(z.string().min(1));
const number = valued(z.number());
/** `object_with_value_country`: a 2 character country code from ISO 3166. */
const country = valued(z.string().regex(/^[A-Z]{2}$/));
const told = { source_ids: z.string().optional(), notes: z.string().optional() };
const project = z.strictObject({
	status: z.enum(['PUBLIC', 'PRIVATE', 'DISPUTED']),
	name: text,
	alternative_names: text,
	dates: z.strictObject(told).optional(),
	jurisdiction: z.strictObject({ jurisdiction: country }),
	overall_project_finance: z
		.strictObject({
			total_investment_commitment: z
				.strictObject({ currency: text, amount: z.strictObject({ max: number }) })
				.optional(),
			maximum_potential_return: text.optional(),
			...told,
		})
		.optional(),
	investment_details: z
		.strictObject({
			total_funds_invested: z.strictObject({
				latest: z.strictObject({ currency: text, amount: number }),
			}),
			...told,
		})
		.optional(),
	purpose_and_classifications: z.strictObject({ social_challenge: text, ...told }).optional(),
	service_and_beneficiaries: z
		.strictObject({
			target_population: text,
			targeted_number_service_users_or_beneficiaries_total: number.optional(),
			unit_type_targeted_service_users_or_beneficiaries: valued(
				z.enum(['Individual', 'Other']),
			).optional(),
			...told,
		})
		.optional(),
	delivery_locations: z.array(
		z.strictObject({
			location_name: text,
			location_country: country,
			adminstrative_geography_name: text,
			adminstrative_geography_code_type: text,
			adminstrative_geography_code: text,
		}),
	),
	sources: z
		.array(
			z.strictObject({
				id: z.string().min(1),
				name: text,
				url: valued(z.url()),
				publication_date: text.optional(),
			}),
		)
		.min(1),
	notes: text,
});

let data: PublishedData;
let file: IndigoFile;
beforeAll(async () => {
	data = publishedData(apiFiles(await readData('data', quiet), quiet));
	file = indigoProjects(data.funds, {
		release: data.index.release,
		pageOf: (id) => `https://example.org/fonder/${id}/`,
	});
}, 60_000);

describe('the outcome contracts in the fields of INDIGO', () => {
	it('are those of the registry, each held to the rules of the fields', () => {
		const contracts = data.funds.funds.filter(
			({ instrument }) => instrument === 'outcome-contract',
		);
		expect(file.projects).toHaveLength(contracts.length);
		for (const each of file.projects) {
			expect(project.safeParse(each).error?.issues ?? [], each.name.value).toEqual([]);
		}
	});

	it('name only sources that they list', () => {
		for (const each of file.projects) {
			const listed = each.sources.map(({ id }) => id);
			expect(new Set(listed).size).toBe(listed.length);
			const named = [
				each.dates,
				each.overall_project_finance,
				each.investment_details,
				each.service_and_beneficiaries,
			].flatMap((part) => part?.source_ids?.split(',') ?? []);
			expect(listed).toEqual(expect.arrayContaining(named));
		}
	});

	it('have the documented terms of Norrköping, and nothing that no source says of Botkyrka', () => {
		const [norrkoping, botkyrka] = ['0581', '0127'].map((code) =>
			file.projects.find((each) =>
				each.delivery_locations.some((at) => at.adminstrative_geography_code.value === code),
			),
		);
		// RISE: up to SEK 10 million; socialeinvesteringer.nu: 7.5 million invested; 60 children.
		expect(norrkoping?.overall_project_finance?.total_investment_commitment?.amount.max.value).toBe(
			10_000_000,
		);
		expect(norrkoping?.investment_details?.total_funds_invested.latest.amount.value).toBe(
			7_500_000,
		);
		expect(
			norrkoping?.service_and_beneficiaries?.targeted_number_service_users_or_beneficiaries_total
				?.value,
		).toBe(60);
		expect(botkyrka?.investment_details).toBeUndefined();
		expect(botkyrka?.service_and_beneficiaries).toBeUndefined();
	});
});
