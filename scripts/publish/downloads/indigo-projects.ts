import type { ApiFunds } from '../../../src/tables/api.ts';
import type { Fund } from '../../../src/tables/api/fund.ts';
import type { ContractTermName } from '../../../src/tables/fund-contracts.ts';
import { words } from '../../../src/words/words.ts';

/** Where the outcome contracts lie in INDIGO's fields, from the folder of the API. */
export const INDIGO = 'funds.indigo.json';

/** A value as the standard writes it. */
interface Of<Value> {
	readonly value: Value;
}

/** Something told of a part of a project, with which sources tell it. */
interface Told {
	readonly source_ids?: string;
	readonly notes?: string;
}

/**
 * An outcome contract in the fields of `schema/project.json` of the INDIGO Data Standard (Government Outcomes
 * Lab): those that our registry can fill as the standard means them.
 */
export interface IndigoProject {
	readonly status: 'PUBLIC';
	readonly name: Of<string>;
	readonly alternative_names: Of<string>;
	readonly dates?: Told;
	readonly jurisdiction: { readonly jurisdiction: Of<'SE'> };
	readonly overall_project_finance?: Told & {
		readonly total_investment_commitment?: {
			readonly currency: Of<'SEK'>;
			readonly amount: { readonly max: Of<number> };
		};
		readonly maximum_potential_return?: Of<string>;
	};
	readonly investment_details?: Told & {
		readonly total_funds_invested: {
			readonly latest: { readonly currency: Of<'SEK'>; readonly amount: Of<number> };
		};
	};
	readonly purpose_and_classifications?: Told & { readonly social_challenge: Of<string> };
	readonly service_and_beneficiaries?: Told & {
		readonly target_population: Of<string>;
		readonly targeted_number_service_users_or_beneficiaries_total?: Of<number>;
		readonly unit_type_targeted_service_users_or_beneficiaries?: Of<'Individual'>;
	};
	readonly delivery_locations: readonly {
		readonly location_name: Of<string>;
		readonly location_country: Of<'SE'>;
		readonly adminstrative_geography_name: Of<string>;
		readonly adminstrative_geography_code_type: Of<string>;
		readonly adminstrative_geography_code: Of<string>;
	}[];
	readonly sources: readonly {
		readonly id: string;
		readonly name: Of<string>;
		readonly url: Of<string>;
		readonly publication_date?: Of<string>;
	}[];
	readonly notes: Of<string>;
}

/** What the file holds. */
export interface IndigoFile {
	/** The schema whose fields the projects have. */
	readonly standard: string;
	/** ISO date of the release. */
	readonly release: string;
	/** Address of the terms of the compilation. */
	readonly license: string;
	readonly projects: readonly IndigoProject[];
}

const STANDARD =
	'https://github.com/INDIGO-Initiative/indigo-data-standard/blob/main/schema/project.json';
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

const of = <Value>(value: Value): Of<Value> => ({ value });

/** Terms of a contract whose amounts and words go into the parts of a project. */
type Term = ApiFunds['contracts'][number];

function projectOf(
	fund: Fund,
	{ contracts, targets }: Pick<ApiFunds, 'contracts' | 'targets'>,
	page: string,
): IndigoProject {
	const terms = contracts.filter((term) => term.fund === fund.id);
	const told = (...names: readonly ContractTermName[]): readonly Term[] =>
		names.flatMap((name) => terms.filter(({ term }) => term === name));
	const all = [...fund.sources, ...terms.map(({ source }) => source)];
	const sources = [...new Map(all.map((source) => [source.url, source])).values()];
	const ids = new Map(sources.map(({ url }, at) => [url, String(at + 1)]));
	const from = (some: readonly Term[]): Told => {
		if (some.length === 0) return {};
		const named = [...new Set(some.flatMap(({ source }) => ids.get(source.url) ?? []))];
		return { source_ids: named.join(','), notes: some.map(({ said }) => said.en).join('; ') };
	};
	const amountOf = (name: ContractTermName): number | null =>
		told(name).find(({ unit, value }) => unit === 'SEK' && value !== null)?.value ?? null;
	const [amount, invested] = [amountOf('amount'), amountOf('invested')];
	const [people] = told('people');
	const [cap] = told('return_cap');
	const finance = told('investor', 'amount', 'extension', 'repayment_basis', 'investor_risk');
	const shares = told('activity_share', 'at_risk_share', 'saving_share', 'return_condition');
	const aims = targets.flatMap(({ key, name }) => (fund.targets.includes(key) ? name.en : []));
	const title = (locale: 'sv' | 'en'): string =>
		words(locale).funds.pageTitle(fund.name, fund.instrument, fund.status === 'planned');
	const { funds: text } = words('en');
	const asOf = fund.statusYear === null ? text.undated : String(fund.statusYear);
	return {
		status: 'PUBLIC',
		name: of(title('en')),
		alternative_names: of(title('sv')),
		...(told('period').length === 0 ? {} : { dates: from(told('period')) }),
		jurisdiction: { jurisdiction: of('SE') },
		...(amount === null && finance.length + shares.length === 0
			? {}
			: {
					overall_project_finance: {
						...(amount === null
							? {}
							: {
									total_investment_commitment: {
										currency: of('SEK'),
										// What is stated is the most that the contract is for.
										amount: { max: of(amount) },
									},
								}),
						...(cap ? { maximum_potential_return: of(cap.said.en) } : {}),
						...from([...finance, ...shares, ...(cap ? [cap] : [])]),
					},
				}),
		...(invested === null
			? {}
			: {
					investment_details: {
						total_funds_invested: { latest: { currency: of('SEK'), amount: of(invested) } },
						...from(told('invested')),
					},
				}),
		...(aims.length === 0
			? {}
			: {
					purpose_and_classifications: {
						social_challenge: of(aims.join(', ')),
						...from(told('aim')),
					},
				}),
		...(people
			? {
					service_and_beneficiaries: {
						target_population: of(people.said.en),
						...(people.unit === 'people' && people.value !== null
							? {
									targeted_number_service_users_or_beneficiaries_total: of(people.value),
									unit_type_targeted_service_users_or_beneficiaries: of('Individual'),
								}
							: {}),
						...from([people]),
					},
				}
			: {}),
		delivery_locations: [
			{
				location_name: of(fund.name),
				location_country: of('SE'),
				adminstrative_geography_name: of(fund.name),
				adminstrative_geography_code_type: of(
					fund.kind === 'municipality' ? 'kommunkod (SCB)' : 'länskod (SCB)',
				),
				adminstrative_geography_code: of(fund.code),
			},
		],
		sources: sources.map(({ title: name, url, year }) => ({
			id: ids.get(url) ?? '',
			name: of(name),
			url: of(url),
			...(year === null ? {} : { publication_date: of(String(year)) }),
		})),
		notes: of(`${fund.note.en} (${fund.status}, ${asOf}) ${page}`),
	};
}

/**
 * The outcome contracts of the registry in the fields of INDIGO's open standard. Funds and money set aside are
 * no projects of it: nothing in them is paid by outcomes.
 *
 * @param pageOf absolute address of the page of a row
 */
export const indigoProjects = (
	funds: Pick<ApiFunds, 'funds' | 'contracts' | 'targets'>,
	{ release, pageOf }: { readonly release: string; readonly pageOf: (id: string) => string },
): IndigoFile => ({
	standard: STANDARD,
	release,
	license: LICENSE,
	projects: funds.funds
		.filter(({ instrument }) => instrument === 'outcome-contract')
		.map((fund) => projectOf(fund, funds, pageOf(fund.id))),
});
