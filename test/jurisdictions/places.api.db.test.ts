import { encodeGlobalId } from '../../src/shared/ids.js';
import { COUNTY } from '../access/an-actor.js';
import {
  DeclareSituationDocument,
  EndSituationDocument,
  JurisdictionsDocument,
  OfficersDocument,
  OrganisationsDocument,
  SituationsDocument,
} from '../generated/operations.js';
import { APPROVER, CLERK, type CountyApi, countyApi, officeId } from '../households/county-api.js';

const ANONYMOUS = { kind: 'ANONYMOUS' } as const;
const EPIDEMIC = {
  kind: 'EPIDEMIC_RISK' as const,
  level: 'HIGH',
  activeFrom: '2026-08-10',
  basis: '县防指〔2026〕8号',
};

let api: CountyApi;

beforeAll(async () => {
  api = await countyApi();
});

afterAll(async () => await api.clone.drop());

describe('The network of offices (D8)', () => {
  test('is open to everybody', async () => {
    const { jurisdictions } = await api.data(ANONYMOUS, JurisdictionsDocument, {});
    expect(jurisdictions.nodes.map(({ code, name }) => [code, name])).toEqual([
      ['other-county', '样本县'],
      [COUNTY, '样本县'],
    ]);
    const filter = { jurisdictionId: encodeGlobalId('Jurisdiction', COUNTY), level: 'TOWNSHIP' as const };
    const { organisations } = await api.data(ANONYMOUS, OrganisationsDocument, { filter });
    expect(organisations.nodes).toMatchObject([
      { code: 'F0101', parent: { id: officeId('F01') }, jurisdiction: { code: COUNTY } },
      { code: 'F0102', parent: { id: officeId('F01') } },
    ]);
  });

  test('takes as many statements for all organisations as for one', async () => {
    const statements = async (first: number) => {
      api.clone.statements.length = 0;
      await api.data(ANONYMOUS, OrganisationsDocument, { first });
      return api.clone.statements.length;
    };
    await statements(1);
    expect([await statements(2), await statements(10)]).toEqual([3, 3]);
  });

  test('refuses a filter by the id of something else', async () => {
    const filter = { parentId: encodeGlobalId('Jurisdiction', COUNTY) };
    expect(await api.errors(ANONYMOUS, OrganisationsDocument, { filter })).toEqual([
      'BAD_USER_INPUT filter.parentId',
    ]);
  });
});

describe('Officers', () => {
  test('are shown to officers, each office to itself and those above it', async () => {
    expect(await api.errors(ANONYMOUS, OfficersDocument, {})).toEqual(['UNAUTHENTICATED']);
    const { officers } = await api.data(CLERK, OfficersDocument, {});
    expect(officers.nodes).toMatchObject([
      { role: 'TOWNSHIP_OFFICER', organisation: { code: 'F0101' } },
      { role: 'VILLAGE_OFFICER', organisation: { code: 'F010101' } },
    ]);
  });
});

describe('A situation (N4.1)', () => {
  test('is declared by a county approver, listed and ended', async () => {
    const townshipIds = [officeId('F0101')];
    const declared = await api.data(APPROVER, DeclareSituationDocument, {
      input: { ...EPIDEMIC, townshipIds },
    });
    expect(declared.declareSituation).toMatchObject({
      situation: { level: 'HIGH', townships: [{ code: 'F0101' }], activeUntil: null },
      userErrors: [],
    });
    const filter = { townshipId: officeId('F0101'), activeOn: '2026-08-20' };
    const { situations } = await api.data(CLERK, SituationsDocument, { filter });
    expect(situations.nodes).toMatchObject([
      { basis: EPIDEMIC.basis, declaredBy: { name: '经办officer-1' } },
    ]);
    const situationId = declared.declareSituation.situation?.id ?? '';
    const ended = await api.data(APPROVER, EndSituationDocument, {
      input: { situationId, lastDay: '2026-08-20' },
    });
    expect(ended.endSituation).toMatchObject({ situation: { activeUntil: '2026-08-20' }, userErrors: [] });
  });

  test('is refused with its basis when it is not right, and closed to other roles', async () => {
    const refused = await api.data(APPROVER, DeclareSituationDocument, {
      input: { ...EPIDEMIC, level: 'EXTREME' },
    });
    expect(refused.declareSituation.userErrors).toMatchObject([
      { code: 'SITUATION_LEVEL', path: ['input', 'level'], basis: ['N4.1'] },
    ]);
    expect(await api.errors(CLERK, DeclareSituationDocument, { input: EPIDEMIC })).toEqual(['FORBIDDEN']);
  });

  test('cannot cover a township of another jurisdiction', async () => {
    const townshipIds = [encodeGlobalId('Organisation', 'other-county', 'F0101')];
    expect(
      await api.errors(APPROVER, DeclareSituationDocument, { input: { ...EPIDEMIC, townshipIds } }),
    ).toEqual(['BAD_USER_INPUT input.townshipIds.0']);
  });
});
