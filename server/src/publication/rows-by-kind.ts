import type {
  NetworkNeedRecord,
  NetworkOfferRecord,
  NetworkOrganisationRecord,
  NetworkProjectIdeaRecord,
  NetworkThemeRecord,
} from "../database/catalogue.ts";
import type { Localised, NetworkNodeRow } from "../network/model.ts";

/** Of each kind of node, what the published network takes from its record, and by which facts it is filtered. */
export const rowByKind = {
  ORGANISATION: (organisation: NetworkOrganisationRecord): NetworkNodeRow => ({
    id: organisation.id,
    kind: "ORGANISATION",
    label: { nl: organisation.name, en: organisation.name },
    facets: {
      organisationKind: known(organisation.kind),
      country: known(organisation.country),
      region: known(organisation.region),
      size: known(organisation.size),
      aiExperience: known(organisation.aiExperience),
    },
    confirmedOn: organisation.confirmedOn,
    startYear: null,
  }),
  NEED: (need: NetworkNeedRecord): NetworkNodeRow => ({
    id: need.id,
    kind: "NEED",
    label: titleOf(need),
    facets: { needKind: known(need.kind), status: known(need.status), horizon: known(need.horizon) },
    confirmedOn: need.confirmedOn,
    startYear: null,
  }),
  PROJECT_IDEA: (idea: NetworkProjectIdeaRecord): NetworkNodeRow => ({
    id: idea.id,
    kind: "PROJECT_IDEA",
    label: titleOf(idea),
    facets: {
      stage: known(idea.stage),
      horizon: known(idea.horizon),
      supportSought: idea.supportSought,
    },
    confirmedOn: idea.confirmedOn,
    startYear: idea.startYear,
  }),
  OFFER: (offer: NetworkOfferRecord): NetworkNodeRow => ({
    id: offer.id,
    kind: "OFFER",
    label: titleOf(offer),
    facets: { offerKind: known(offer.kind) },
    confirmedOn: offer.confirmedOn,
    startYear: null,
  }),
  THEME: (theme: NetworkThemeRecord): NetworkNodeRow => ({
    id: theme.id,
    kind: "THEME",
    label: titleOf(theme),
    facets: {},
    confirmedOn: theme.confirmedOn,
    startYear: null,
  }),
};

function titleOf({ titleNl, titleEn }: NetworkThemeRecord): Localised {
  return { nl: titleNl, en: titleEn };
}

function known(value: string | null): string[] {
  return value === null ? [] : [value];
}
