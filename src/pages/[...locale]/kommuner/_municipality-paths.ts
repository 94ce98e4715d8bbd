import * as api from '../../../api/read.ts';
import { localeParam } from '../../../words/address.ts';
import type { ApiMunicipality } from '../../../tables/api.ts';
import { LOCALES, type Locale } from '../../../tables/locale.ts';

export interface MunicipalityProps {
	readonly locale: Locale;
	readonly municipality: ApiMunicipality;
}

/** Every municipality in each language, for `getStaticPaths`. */
export const municipalityPaths = () =>
	api.municipalities().flatMap((municipality) =>
		LOCALES.map((locale) => ({
			params: { locale: localeParam(locale), slug: municipality.slug },
			props: { locale, municipality },
		})),
	);
