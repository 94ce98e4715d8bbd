import type { End } from '../../stats/groups/problem-groups.ts';

/** What a group is named after, by challenge; a challenge that is not here goes by its own name. */
export const TRAITS: Readonly<Record<string, Readonly<Record<End, string>>>> = {
	ungdomsarbetsloshet: { heavier: 'hög ungdomsarbetslöshet', lighter: 'låg ungdomsarbetslöshet' },
	'psykisk-ohalsa': {
		heavier: 'stor andel psykiatriska sjukfall',
		lighter: 'liten andel psykiatriska sjukfall',
	},
	utflyttning: { heavier: 'svagt flyttnetto', lighter: 'stort inflyttningsöverskott' },
	skatteunderlag: { heavier: 'låg skattekraft', lighter: 'hög skattekraft' },
	'lokal-service': { heavier: 'långt till butik', lighter: 'nära till butik' },
	missbruk: {
		heavier: 'hög kostnad för missbruksvård',
		lighter: 'låg kostnad för missbruksvård',
	},
	integration: {
		heavier: 'låg sysselsättning bland utrikes födda',
		lighter: 'hög sysselsättning bland utrikes födda',
	},
	'placerade-barn': { heavier: 'många placerade barn', lighter: 'få placerade barn' },
	skolresultat: {
		heavier: 'låg behörighet till yrkesprogram',
		lighter: 'hög behörighet till yrkesprogram',
	},
	'ekonomisk-utsatthet': {
		heavier: 'många med ekonomiskt bistånd',
		lighter: 'få med ekonomiskt bistånd',
	},
	otrygghet: { heavier: 'många anmälda våldsbrott', lighter: 'få anmälda våldsbrott' },
	'social-sammanhallning': { heavier: 'lågt valdeltagande', lighter: 'högt valdeltagande' },
};
