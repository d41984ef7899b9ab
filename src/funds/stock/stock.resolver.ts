import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { officerOf } from '../../access/actor.js';
import { type Connection, ConnectionArguments, pageOf, toConnection } from '../../api/connection.js';
import { type RequestContext, service } from '../../api/context.js';
import { type CursorShape, encodeCursor } from '../../api/cursor.js';
import { idArgument } from '../../api/id-argument.js';
import { mutationActor } from '../../api/mutation.js';
import { toPayload } from '../../api/user-error.js';
import { OrganisationType } from '../../jurisdictions/organisations/organisation.type.js';
import { organisationCode } from '../../jurisdictions/place.input.js';
import { organisationLoader } from '../../jurisdictions/place.loader.js';
import { encodeGlobalId } from '../../shared/ids.js';
import { fundLoader } from '../fund.loader.js';
import { FundType } from '../fund.type.js';
import type { GoodsStoreRow, StockLotRow } from './stock.entity.js';
import { CountGoodsInput, OpenGoodsStoreInput, ReceiveGoodsInput } from './stock.input.js';
import { StockService } from './stock.service.js';
import {
  CountGoodsPayload,
  GoodsStorePayload,
  GoodsStoreType,
  ReceiveGoodsPayload,
  StockLotConnection,
  StockLotType,
} from './stock.type.js';

const OLDEST_FIRST: CursorShape = { sort: 'stockLots.id', parts: ['UUID'] };

/** Goods in store: bought, kept, counted. */
@Resolver(() => GoodsStoreType)
export class StockResolver {
  @Query(() => [GoodsStoreType], { description: 'The stores of your place, by code. (仓库列表)' })
  async goodsStores(@Ctx() context: RequestContext): Promise<readonly GoodsStoreType[]> {
    return await service(context, StockService).stores(officerOf(context.viewer));
  }

  @Query(() => StockLotConnection, { description: 'What a store has, the oldest first. (库存列表)' })
  async goodsStock(
    @Arg('storeId', () => ID, { description: 'The store. (仓库)' }) storeId: string,
    @Args(() => ConnectionArguments) page: ConnectionArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<StockLotType>> {
    const { first, after } = pageOf(page, OLDEST_FIRST);
    const key = idArgument(storeId, 'GoodsStore', ['storeId']);
    const rows = await service(context, StockService).lots(officerOf(context.viewer), key, { first, after });
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(OLDEST_FIRST, [id]) });
  }

  @Mutation(() => GoodsStorePayload, {
    description: 'Opens a store of the county or of a township. (开设仓库)',
  })
  async openGoodsStore(
    @Arg('input', () => OpenGoodsStoreInput, { description: 'The store. (仓库)' }) input: OpenGoodsStoreInput,
    @Ctx() context: RequestContext,
  ): Promise<GoodsStorePayload> {
    const actor = mutationActor(context, input);
    const { jurisdictionId } = actor.reach;
    const { code, nameZh, nameEn } = input;
    const field = ['input', 'townshipId'];
    const townshipId =
      input.townshipId == null ? null : organisationCode(input.townshipId, { field, jurisdictionId });
    const draft = { code, nameZh, nameEn, townshipId };
    return toPayload(await service(context, StockService).open(actor, draft), 'store');
  }

  @Mutation(() => ReceiveGoodsPayload, {
    description: 'Takes goods into a store that a fund pays. (物资入库)',
  })
  async receiveGoods(
    @Arg('input', () => ReceiveGoodsInput, { description: 'The goods. (物资)' }) input: ReceiveGoodsInput,
    @Ctx() context: RequestContext,
  ): Promise<ReceiveGoodsPayload> {
    const { item, itemName, quantity, unitCost, supplier, documentNumber } = input;
    const goods = {
      ...{ item, itemName, quantity, unitCost, supplier, documentNumber },
      store: idArgument(input.storeId, 'GoodsStore', ['input', 'storeId']),
      fund: idArgument(input.fundId, 'Fund', ['input', 'fundId']),
      expiresOn: input.expiresOn ?? null,
    };
    const actor = mutationActor(context, input);
    return toPayload(await service(context, StockService).receive(actor, goods), 'lot');
  }

  @Mutation(() => CountGoodsPayload, { description: 'Books what a count of goods found. (物资盘点)' })
  async countGoods(
    @Arg('input', () => CountGoodsInput, { description: 'The count. (盘点)' }) input: CountGoodsInput,
    @Ctx() context: RequestContext,
  ): Promise<CountGoodsPayload> {
    const { item, counted, explanation } = input;
    const store = idArgument(input.storeId, 'GoodsStore', ['input', 'storeId']);
    const actor = mutationActor(context, input);
    return toPayload(
      await service(context, StockService).count(actor, { store, item, counted, explanation }),
      'count',
    );
  }

  @FieldResolver(() => ID, { description: 'Opaque id, to name the store by. (仓库标识)' })
  id(@Root() { jurisdictionId, id }: GoodsStoreRow): string {
    return encodeGlobalId('GoodsStore', jurisdictionId, id);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: 'The township that it serves; null for the store of the county. (乡镇)',
  })
  async township(
    @Root() { jurisdictionId, townshipId }: GoodsStoreRow,
    @Ctx() context: RequestContext,
  ): Promise<OrganisationType | null> {
    return townshipId === null
      ? null
      : await organisationLoader(context).load({ jurisdictionId, id: townshipId });
  }
}

@Resolver(() => StockLotType)
export class StockLotResolver {
  @FieldResolver(() => FundType, {
    nullable: true,
    description: 'The fund that paid it; null outside your place. (资金)',
  })
  async fund(
    @Root() { jurisdictionId, fundId }: StockLotRow,
    @Ctx() context: RequestContext,
  ): Promise<FundType | null> {
    return await fundLoader(context).load({ jurisdictionId, id: fundId });
  }
}
