import { about } from './sv/about.ts';
import { analysis } from './sv/analysis.ts';
import { baseRate } from './sv/base-rate.ts';
import { challenge } from './sv/challenge.ts';
import { common } from './sv/common.ts';
import { compare } from './sv/compare.ts';
import { contract } from './sv/contract.ts';
import { contribution } from './sv/contribution.ts';
import { data } from './sv/data.ts';
import { explorer } from './sv/explorer.ts';
import { figure } from './sv/figure.ts';
import { feed } from './sv/feed.ts';
import { finding } from './sv/finding.ts';
import { findings } from './sv/findings.ts';
import { fundList } from './sv/fund-list.ts';
import { fundPage } from './sv/fund-page.ts';
import { funds } from './sv/funds.ts';
import { groups } from './sv/groups.ts';
import { hardHit } from './sv/hard-hit.ts';
import { head } from './sv/head.ts';
import { legend } from './sv/legend.ts';
import { map } from './sv/map.ts';
import { market } from './sv/market.ts';
import { matrix } from './sv/matrix.ts';
import { method } from './sv/method.ts';
import { municipality } from './sv/municipality.ts';
import { municipalityMoney } from './sv/municipality-money.ts';
import { peers } from './sv/peers.ts';
import { problemRows } from './sv/problem-rows.ts';
import { problems } from './sv/problems.ts';
import { registryCount } from './sv/registry-count.ts';
import { rings } from './sv/rings.ts';
import { search } from './sv/search.ts';
import { scatter } from './sv/scatter.ts';
import { sentences } from './sv/sentences.ts';
import { start } from './sv/start.ts';
import { twin } from './sv/twin.ts';
import { yearControl, years } from './sv/years.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = {
	about,
	analysis,
	baseRate,
	challenge,
	common,
	compare,
	contract,
	contribution,
	data,
	explorer,
	figure,
	feed,
	finding,
	findings,
	fundList,
	fundPage,
	funds,
	groups,
	hardHit,
	head,
	legend,
	map,
	market,
	matrix,
	method,
	municipality,
	municipalityMoney,
	peers,
	problemRows,
	problems,
	registryCount,
	rings,
	search,
	scatter,
	sentences,
	start,
	twin,
	yearControl,
	years,
};

export type Words = typeof sv;
