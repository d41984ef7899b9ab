/**
 * The part of ISO 20022 pain.001.001.09 that a payroll uses: elements in the order of the standard, with its
 * cardinalities, lengths and patterns. Elements of the standard that the service never writes are left out, so that the
 * check is stricter than the standard and never looser.
 */
export const PAIN_001_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09" elementFormDefault="qualified">
  <xs:simpleType name="Max34Text"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="34"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Max35Text"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="35"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Max140Text"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="140"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="Max15NumericText"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{1,15}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="DecimalNumber"><xs:restriction base="xs:decimal"><xs:fractionDigits value="17"/><xs:totalDigits value="18"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="AmountSimple"><xs:restriction base="xs:decimal"><xs:minInclusive value="0"/><xs:fractionDigits value="5"/><xs:totalDigits value="18"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="CurrencyCode"><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{3,3}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="ClearingSystemCode"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="5"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="PaymentMethod"><xs:restriction base="xs:string"><xs:enumeration value="CHK"/><xs:enumeration value="TRF"/><xs:enumeration value="TRA"/></xs:restriction></xs:simpleType>
  <xs:complexType name="Amount"><xs:simpleContent><xs:extension base="AmountSimple"><xs:attribute name="Ccy" type="CurrencyCode" use="required"/></xs:extension></xs:simpleContent></xs:complexType>
  <xs:complexType name="Party"><xs:sequence><xs:element name="Nm" type="Max140Text" minOccurs="0"/></xs:sequence></xs:complexType>
  <xs:complexType name="GenericAccount"><xs:sequence><xs:element name="Id" type="Max34Text"/></xs:sequence></xs:complexType>
  <xs:complexType name="AccountId"><xs:choice><xs:element name="Othr" type="GenericAccount"/></xs:choice></xs:complexType>
  <xs:complexType name="Account"><xs:sequence><xs:element name="Id" type="AccountId" minOccurs="0"/><xs:element name="Ccy" type="CurrencyCode" minOccurs="0"/></xs:sequence></xs:complexType>
  <xs:complexType name="ClearingSystem"><xs:choice><xs:element name="Cd" type="ClearingSystemCode"/><xs:element name="Prtry" type="Max35Text"/></xs:choice></xs:complexType>
  <xs:complexType name="ClearingMember"><xs:sequence><xs:element name="ClrSysId" type="ClearingSystem" minOccurs="0"/><xs:element name="MmbId" type="Max35Text"/></xs:sequence></xs:complexType>
  <xs:complexType name="Institution"><xs:sequence><xs:element name="ClrSysMmbId" type="ClearingMember" minOccurs="0"/><xs:element name="Nm" type="Max140Text" minOccurs="0"/></xs:sequence></xs:complexType>
  <xs:complexType name="Agent"><xs:sequence><xs:element name="FinInstnId" type="Institution"/></xs:sequence></xs:complexType>
  <xs:complexType name="DateChoice"><xs:choice><xs:element name="Dt" type="xs:date"/><xs:element name="DtTm" type="xs:dateTime"/></xs:choice></xs:complexType>
  <xs:complexType name="Header"><xs:sequence>
    <xs:element name="MsgId" type="Max35Text"/><xs:element name="CreDtTm" type="xs:dateTime"/>
    <xs:element name="NbOfTxs" type="Max15NumericText"/><xs:element name="CtrlSum" type="DecimalNumber" minOccurs="0"/>
    <xs:element name="InitgPty" type="Party"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="PaymentId"><xs:sequence><xs:element name="InstrId" type="Max35Text" minOccurs="0"/><xs:element name="EndToEndId" type="Max35Text"/></xs:sequence></xs:complexType>
  <xs:complexType name="AmountChoice"><xs:choice><xs:element name="InstdAmt" type="Amount"/></xs:choice></xs:complexType>
  <xs:complexType name="Remittance"><xs:sequence><xs:element name="Ustrd" type="Max140Text" minOccurs="0" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
  <xs:complexType name="CreditTransfer"><xs:sequence>
    <xs:element name="PmtId" type="PaymentId"/><xs:element name="Amt" type="AmountChoice"/>
    <xs:element name="CdtrAgt" type="Agent" minOccurs="0"/><xs:element name="Cdtr" type="Party" minOccurs="0"/>
    <xs:element name="CdtrAcct" type="Account" minOccurs="0"/><xs:element name="RmtInf" type="Remittance" minOccurs="0"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="Instruction"><xs:sequence>
    <xs:element name="PmtInfId" type="Max35Text"/><xs:element name="PmtMtd" type="PaymentMethod"/>
    <xs:element name="NbOfTxs" type="Max15NumericText" minOccurs="0"/><xs:element name="CtrlSum" type="DecimalNumber" minOccurs="0"/>
    <xs:element name="ReqdExctnDt" type="DateChoice"/><xs:element name="Dbtr" type="Party"/>
    <xs:element name="DbtrAcct" type="Account"/><xs:element name="DbtrAgt" type="Agent"/>
    <xs:element name="CdtTrfTxInf" type="CreditTransfer" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="Initiation"><xs:sequence><xs:element name="GrpHdr" type="Header"/><xs:element name="PmtInf" type="Instruction" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
  <xs:element name="Document"><xs:complexType><xs:sequence><xs:element name="CstmrCdtTrfInitn" type="Initiation"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
