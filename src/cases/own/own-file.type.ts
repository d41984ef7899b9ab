import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { DateTimeScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';

@ObjectType('MyFile', { description: 'A file that the citizen handed in. (本人上传材料)' })
export class MyFileType {
  @Field(() => ID, { description: 'Id for taking it back. (材料标识)' })
  id!: string;

  @Field(() => String, { description: 'Its name. (文件名)' })
  fileName!: string;

  @Field(() => String, { description: 'Its type, as its content shows. (内容类型)' })
  mediaType!: string;

  @Field(() => Int, { description: 'Its size in bytes. (字节数)' })
  size!: number;

  @Field(() => String, { nullable: true, description: 'Code of the paper it is. (材料代码)' })
  paper!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was handed in. (上传时间)' })
  uploadedAt!: Date;
}

@InputType({ description: 'An own file to take back. (撤回本人上传材料)' })
export class WithdrawMyFileInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the file. (材料标识)' })
  fileId!: string;
}

@ObjectType({ description: 'The file as it was, or why it stays. (撤回结果)' })
export class MyFilePayload extends Payload {
  @Field(() => MyFileType, { nullable: true, description: 'Null when refused. (材料)' })
  file!: MyFileType | null;
}
