import { about } from './sv/about.ts';
import { actions } from './sv/actions.ts';
import { analysis } from './sv/analysis.ts';
import { baseRate } from './sv/base-rate.ts';
import { buyingWords } from './sv/buying.ts';
import { challenge } from './sv/challenge.ts';
import { claim } from './sv/claim.ts';
import { common } from './sv/common.ts';
import { compare } from './sv/compare.ts';
import { contract } from './sv/contract.ts';
import { contribution } from './sv/contribution.ts';
import { corrections } from './sv/corrections.ts';
import { data } from './sv/data.ts';
import { embed } from './sv/embed.ts';
import { explorer } from './sv/explorer.ts';
import { figure } from './sv/figure.ts';
import { feed } from './sv/feed.ts';
import { finding } from './sv/finding.ts';
import { findings } from './sv/findings.ts';
import { fundList } from './sv/fund-list.ts';
import { fundPage } from './sv/fund-page.ts';
import { funds } from './sv/funds.ts';
import { gaps } from './sv/gaps.ts';
import { groups } from './sv/groups.ts';
import { hardHit } from './sv/hard-hit.ts';
import { head } from './sv/head.ts';
import { legend } from './sv/legend.ts';
import { map } from './sv/map.ts';
import { challengeNeed } from './sv/challenge-need.ts';
import { matrix } from './sv/matrix.ts';
import { method } from './sv/method.ts';
import { modelWords } from './sv/models.ts';
import { municipality } from './sv/municipality.ts';
import { municipalityMoney } from './sv/municipality-money.ts';
import { newsroom } from './sv/newsroom.ts';
import { peers } from './sv/peers.ts';
import { problemRows } from './sv/problem-rows.ts';
import { problems } from './sv/problems.ts';
import { registryCount } from './sv/registry-count.ts';
import { rings } from './sv/rings.ts';
import { search } from './sv/search.ts';
import { scatter } from './sv/scatter.ts';
import { sentences } from './sv/sentences.ts';
import { share } from './sv/share.ts';
import { siteFeeds } from './sv/site-feeds.ts';
import { start } from './sv/start.ts';
import { twin } from './sv/twin.ts';
import { yearControl, years } from './sv/years.ts';

/** Every word of the interface in Swedish; the other languages have the same shape. */
export const sv = {
	about,
	actions,
	analysis,
	baseRate,
	buyingWords,
	challenge,
	claim,
	common,
	compare,
	contract,
	contribution,
	corrections,
	data,
	embed,
	explorer,
	figure,
	feed,
	finding,
	findings,
	fundList,
	fundPage,
	funds,
	gaps,
	groups,
	hardHit,
	head,
	legend,
	map,
	challengeNeed,
	matrix,
	method,
	modelWords,
	municipality,
	municipalityMoney,
	newsroom,
	peers,
	problemRows,
	problems,
	registryCount,
	rings,
	search,
	scatter,
	sentences,
	share,
	siteFeeds,
	start,
	twin,
	yearControl,
	years,
};

export type Words = typeof sv;
