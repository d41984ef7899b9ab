import type { OrganisationLevel } from '../jurisdictions/organisations/organisation.js';

/** One demonstration jurisdiction with its tree of organisations. */
export interface DemoPlace {
  readonly id: string;
  readonly shortCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCodes: readonly string[];
  readonly fictional: boolean;
  readonly organisations: readonly DemoOrganisation[];
}

export interface DemoOrganisation {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: OrganisationLevel;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCode: string | null;
  readonly fictional: boolean;
}

/** A township or street with the names of its villages or communities; without a code it is fictional. */
interface TownshipSketch {
  readonly code?: string;
  readonly zh: string;
  readonly en: string;
  readonly villages: readonly (readonly [zh: string, en: string])[];
}

/**
 * The five demonstration jurisdictions. Codes of divisions are the real ones where they are published (2023-06-30);
 * every place without one is made up, has a code that opens with `F` and says so.
 */
export const DEMO_PLACES: readonly DemoPlace[] = [
  place({
    id: 'jiuhuashan-scenic-area',
    shortCode: 'JHS',
    zh: '九华山风景区',
    en: 'Jiuhuashan scenic area',
    divisionCodes: ['341723108', '341723203'],
    top: 'COUNTY',
    office: ['九华山风景区社会保障局', 'Social Security Bureau of Jiuhuashan scenic area'],
    townships: [
      {
        code: '341723108',
        zh: '九华镇',
        en: 'Jiuhua town',
        villages: [
          ['柯村', 'Ke village'],
          ['二圣村', 'Ersheng village'],
          ['老田社区', 'Laotian community'],
        ],
      },
      {
        code: '341723203',
        zh: '九华乡',
        en: 'Jiuhua township',
        villages: [
          ['拥华村', 'Yonghua village'],
          ['桥庵村', 'Qiaoan village'],
          ['中心村', 'Zhongxin village'],
        ],
      },
    ],
  }),
  place({
    id: 'taian-city',
    shortCode: 'TA',
    zh: '泰安市',
    en: "Tai'an city",
    divisionCodes: ['370900'],
    top: 'CITY',
    office: ['泰安市民政局', "Civil Affairs Bureau of Tai'an city"],
    county: ['示范区', 'Demonstration district'],
    townships: [
      {
        zh: '东岭街道',
        en: 'Dongling street',
        villages: [
          ['一居', 'First community'],
          ['二居', 'Second community'],
        ],
      },
      {
        zh: '汶水镇',
        en: 'Wenshui town',
        villages: [
          ['河口村', 'Hekou village'],
          ['石桥村', 'Shiqiao village'],
        ],
      },
      {
        zh: '云亭镇',
        en: 'Yunting town',
        villages: [
          ['松坡村', 'Songpo village'],
          ['泉上村', 'Quanshang village'],
        ],
      },
    ],
  }),
  place({
    id: 'changfeng-county',
    shortCode: 'CF',
    zh: '长丰县',
    en: 'Changfeng county',
    divisionCodes: ['340121'],
    top: 'COUNTY',
    office: ['长丰县民政局', 'Civil Affairs Bureau of Changfeng county'],
    townships: [
      {
        code: '340121106',
        zh: '下塘镇',
        en: 'Xiatang town',
        villages: [
          ['韩岗社区', 'Hangang community'],
          ['新河村', 'Xinhe village'],
        ],
      },
      {
        zh: '北塘镇',
        en: 'Beitang town',
        villages: [
          ['柳井村', 'Liujing village'],
          ['圩埂村', 'Weigeng village'],
        ],
      },
      {
        zh: '岗南乡',
        en: 'Gangnan township',
        villages: [
          ['枣林村', 'Zaolin village'],
          ['大塘村', 'Datang village'],
        ],
      },
    ],
  }),
  place({
    id: 'sunshine-district',
    shortCode: 'SUN',
    zh: '阳光区',
    en: 'Sunshine district',
    divisionCodes: ['FSUN'],
    fictional: true,
    top: 'COUNTY',
    office: ['阳光民生救助服务中心', 'Sunshine Assistance Service Centre'],
    townships: [
      {
        zh: '朝阳街道',
        en: 'Chaoyang street',
        villages: [
          ['朝东社区', 'Chaodong community'],
          ['朝西社区', 'Chaoxi community'],
        ],
      },
      {
        zh: '和平街道',
        en: 'Heping street',
        villages: [
          ['和平里社区', 'Hepingli community'],
          ['文苑社区', 'Wenyuan community'],
        ],
      },
      {
        zh: '南郊镇',
        en: 'Nanjiao town',
        villages: [
          ['官庄村', 'Guanzhuang village'],
          ['后营村', 'Houying village'],
        ],
      },
    ],
  }),
  place({
    id: 'template',
    shortCode: 'TPL',
    zh: '样板县',
    en: 'Template county',
    divisionCodes: ['FTPL'],
    fictional: true,
    top: 'COUNTY',
    office: ['样板县民政局', 'Civil Affairs Bureau of Template county'],
    townships: [
      {
        zh: '甲镇',
        en: 'Jia town',
        villages: [
          ['甲一村', 'Jia First village'],
          ['甲二村', 'Jia Second village'],
        ],
      },
      {
        zh: '乙乡',
        en: 'Yi township',
        villages: [
          ['乙一村', 'Yi First village'],
          ['乙二村', 'Yi Second village'],
        ],
      },
    ],
  }),
];

interface PlaceSketch {
  readonly id: string;
  readonly shortCode: string;
  readonly zh: string;
  readonly en: string;
  readonly divisionCodes: readonly string[];
  readonly fictional?: boolean;
  readonly top: 'CITY' | 'COUNTY';
  readonly office: readonly [zh: string, en: string];
  /** A county between a city and its townships. */
  readonly county?: readonly [zh: string, en: string];
  readonly townships: readonly TownshipSketch[];
}

function place(sketch: PlaceSketch): DemoPlace {
  const { id, shortCode, zh, en, divisionCodes, fictional = false, top, office, county, townships } = sketch;
  const divisionCode = divisionCodes.length === 1 && !fictional ? (divisionCodes[0] as string) : null;
  const topId = divisionCode ?? `F${shortCode}`;
  const organisations: DemoOrganisation[] = [
    { id: topId, parentId: null, level: top, nameZh: office[0], nameEn: office[1], divisionCode, fictional },
  ];
  let above = topId;
  if (county !== undefined) {
    above = `F${shortCode}C1`;
    organisations.push({ ...made(above, topId, 'COUNTY', county) });
  }
  townships.forEach((township, t) => {
    const townshipId = township.code ?? `F${shortCode}T${t + 1}`;
    organisations.push({
      id: townshipId,
      parentId: above,
      level: 'TOWNSHIP',
      nameZh: township.zh,
      nameEn: township.en,
      divisionCode: township.code ?? null,
      fictional: township.code === undefined,
    });
    township.villages.forEach((village, v) => {
      organisations.push(made(`F${shortCode}T${t + 1}V${v + 1}`, townshipId, 'VILLAGE', village));
    });
  });
  return { id, shortCode, nameZh: zh, nameEn: en, divisionCodes, fictional, organisations };
}

function made(
  id: string,
  parentId: string,
  level: OrganisationLevel,
  [nameZh, nameEn]: readonly [string, string],
): DemoOrganisation {
  return { id, parentId, level, nameZh, nameEn, divisionCode: null, fictional: true };
}
