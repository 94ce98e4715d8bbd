import type { FundState } from '../../model/registry.ts';

const FUND_STATES: Readonly<Record<FundState, string>> = {
	targets: 'känd fond riktad mot problemet',
	other: 'känd fond, annan eller okänd inriktning',
	'none-known': 'ingen känd fond',
};

export const map = {
	label: (name: string, year: number) => `Karta över Sveriges kommuner: ${name}, ${year}`,
	help: 'Varje kommun är en länk till kommunens sida. Alla värden finns också i tabellen nedanför.',
	helpStart:
		'Varje kommun är en länk till kommunens sida. Alla värden finns också i tabellen på utmaningens sida.',
	toTable: 'Hoppa över kartan, till tabellen',
	skipMap: 'Hoppa över kartan',
	legend: 'Teckenförklaring',
	municipalitiesCount: (count: number) => (count === 1 ? '1 kommun' : `${count} kommuner`),
	under: (value: string) => `under ${value}`,
	from: (value: string) => `${value} eller mer`,
	between: (low: string, high: string) => `${low} till ${high}`,
	classMethod: (first: number, last: number) =>
		`Klasserna är naturliga grupper (ckmeans) i alla värden ${first === last ? `från ${first}` : `${first}–${last}`} och desamma alla år.`,
	midpoint: 'Färgen byter vid noll.',
	darker: { higher: 'Mörkare färg = högre värde.', lower: 'Mörkare färg = lägre värde.' },
	funds: {
		legend: 'Fonder på kartan',
		none: 'Visa inga',
		aimed: 'Riktade mot problemet',
		all: 'Alla kända',
		key: 'Känd fond, avsatta medel eller utfallskontrakt',
		keyAimed: 'Fyllt märke: riktad mot problemet',
		unknown: 'Där inget märke finns är ingen fond känd. Det betyder inte att det saknas en.',
	},
	fundState: (state: FundState) => FUND_STATES[state],
	open: (name: string) => `Öppna sidan om ${name}`,
	close: 'Stäng',
	insetScale: (times: string) => `${times} gånger större än på kartan`,
	choose: 'Välj utmaning',
	loading: 'Hämtar siffror …',
	failed: 'Siffrorna kunde inte hämtas. Pröva igen, eller öppna utmaningens egen sida.',
};
