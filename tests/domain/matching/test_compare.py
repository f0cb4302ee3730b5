"""Two names side by side: the same, related or neither, and why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.matching import compare


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("Nordvik", "Nordvik Inc."),
        ("NORDVIK TOOLS", "Nordvik Tools GmbH"),
        ("Nordvik Aktiengesellschaft", "Nordvik AG"),
        ("Nordvik Intl Mfg", "Nordvik International Manufacturing Corp."),
        ("Tools Nordvik", "Nordvik Tools Ltd"),
        ("nordviktools", "Nordvik Tools Ltd"),
        ("Nordvick Tools", "Nordvik Tools Ltd"),
        ("IBM", "International Business Machines Corporation"),
        ("中石化", "中国石油化工股份有限公司"),
        ("中金", "中国国际金融股份有限公司"),
        ("招行", "招商银行股份有限公司"),
        ("浦发银行", "上海浦东发展银行股份有限公司"),
        ("励兴", "上海励兴国际贸易有限公司"),
        ("上海勵興國貿", "上海励兴国际贸易有限公司"),
        ("励兴商贸有限公司", "励兴贸易有限公司"),
        ("上海丽兴国际贸易有限公司", "上海励兴国际贸易有限公司"),
        ("杭州励兴国际贸易", "浙江励兴国际贸易有限公司"),
        ("Shanghai Lixing International Trading Co., Ltd.", "上海励兴国际贸易有限公司"),
        ("lixing guoji maoyi", "上海励兴国际贸易有限公司"),
        ("西门子", "Siemens AG"),
        ("huawei", "华为技术有限公司"),
        ("Lixing国际贸易", "上海励兴国际贸易有限公司"),
        ("www.nordvik-tools.com", "Nordvik Tools Ltd"),
        ("台積電", "台湾积体电路制造股份有限公司"),
        ("国家电网上海市电力公司", "国家电网有限公司上海市电力公司"),
        ("中国石化", "中石化"),
        ("中国石化集团", "中国石油化工股份有限公司"),
        ("京东", "北京京东世纪贸易有限公司"),
        ("国网江苏", "国网江苏省电力有限公司"),
        ("上海中石化", "中国石油化工股份有限公司"),
        ("腾讯科技", "深圳市腾讯计算机系统有限公司"),
        ("Bosh", "Robert Bosch GmbH"),
        ("Toyota", "Toyota Motor Corporation"),
        ("丰田", "Toyota Motor Corporation"),
        ("Samsung", "Samsung Electronics Co., Ltd."),
        ("Bosch Mfg Solutions", "Robert Bosch Manufacturing Solutions GmbH"),
        ("Nordvik", "Nordvik Logistik GmbH"),
        ("Nordvik Logistics", "Nordvik Logistik GmbH"),
        ("上海华为", "华为技术有限公司"),
        ("The Nordvik Group", "Nordvik Group, Inc. (The)"),
        ("Nordvik Foosh", "Nordvik Foods"),
        ("励兴宏贸易有限公司", "励兴贸易有限公司"),
        ("华山医院", "复旦大学附属华山医院"),
        ("上海交通大学医学院附属瑞金医院", "瑞金医院"),
        ("3 Nordvik Lanes", "Three Nordvik Lanes Ltd"),
        ("21st Nordvik Fox", "Twenty-First Nordvik Fox Inc."),
        ("Nordvik Capital Fund 2", "Nordvik Capital Fund II"),
        ("励兴11局", "励兴十一局有限公司"),
        ("励兴360科技", "励兴三六零科技有限公司"),
        ("Nordvik", "ООО «Нордвик»"),
        ("Ethniki Trapeza", "Εθνική Τράπεζα"),
        ("N&T", "Nordvik & Tools Ltd"),
        ("Nordvik", "Dr. rer. nat. Nordvik GmbH"),
        ("Sainte-Nordvik", "Compagnie de Sainte-Nordvik S.A."),
        ("Royal Nordvik", "Koninklijke Nordvik N.V."),
        ("浙大", "浙江大学"),
        ("西安交大", "西安交通大学"),
        ("西交大", "西安交通大学"),
        ("哈工大", "哈尔滨工业大学"),
    ],
)
def test_the_same(query: str, candidate: str) -> None:
    assert compare(query, candidate).same


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("励兴1局", "励兴十一局有限公司"),
        ("3 Nordvik Lanes", "Four Nordvik Lanes Ltd"),
        ("N&T", "Nordvik & Sons Ltd"),
        ("上海交大", "西安交通大学"),
        ("浙大", "浙江工业大学"),
        ("远景", "Kaufmann Logistik GmbH"),
        ("北方", "Three Rivers Bank"),
        ("中国银行", "中国工商银行"),
        ("中国银行", "中国农业银行股份有限公司"),
        ("中国电信", "中国电子"),
        ("中国建筑", "中国建设银行"),
        ("First Bank", "First Data"),
        ("Delta Air Lines", "Delta Electronics"),
        ("Northwest Airlines", "Southwest Airlines Co."),
        ("AOK Nordost", "AOK Nordwest"),
        ("Norddeutsche Landesbank", "Süddeutsche Landesbank"),
        ("Upper Rhine Logistics", "Lower Rhine Logistics"),
        ("江南造船", "江北造船有限公司"),
        ("中国建筑", "中国建材股份有限公司"),
        ("恒瑞医药", "恒瑞医疗"),
        ("中航光电", "中航机电"),
        ("Nordvik Fund II", "Nordvik Fund III"),
        ("China Telecom", "China Unicom"),
        ("北京励兴贸易有限公司", "上海励兴贸易有限公司"),
        ("上海励兴贸易有限公司", "上海宏达贸易有限公司"),
        ("西门子", "Bosch GmbH"),
        ("远景能源", "远景动力技术（江苏）有限公司"),
        ("中铁一局", "中铁二局集团有限公司"),
        ("Hongda国际贸易", "上海励兴国际贸易有限公司"),
        ("", "Nordvik"),
        ("Nordvik Energy Ltd", "Nordvik Ltd"),
        ("Nordvik Bank", "Nordvik Group AG"),
        ("Siemens Energy", "Siemens AG"),
        ("Siemens", "Siemens Healthineers AG"),
        ("Hitachi Energy", "Hitachi"),
        ("Hewlett Packard Enterprise", "HP Inc."),
        ("3M Health Care", "3M Company"),
        ("Ford Foundation", "Ford Motor Company"),
        ("西门子能源", "西门子"),
        ("京东物流", "京东"),
        ("励兴物流有限公司", "励兴有限公司"),
        ("京东", "京东方科技集团股份有限公司"),
        ("Toyota", "Toyota Industries Corporation"),
        ("Samsung", "Samsung SDI Co., Ltd."),
        ("Nordvik GmbH", "Nordvik Logistik GmbH"),
        ("YJNY", "远景能源有限公司"),
        ("Nordvik Harbour Brewery", "Nordvik Harbour Bank"),
        ("Deutsche Bank AG", "Deutsche Bahn AG"),
        ("中国航天科工集团有限公司", "中国航天科技集团有限公司"),
        ("中信证券股份有限公司", "中信建投证券股份有限公司"),
        ("第一医院", "中山大学附属第一医院"),
        ("Stadtwerke Münster", "Stadtwerke München GmbH"),
        ("Kaufmann Logistics Hamburg", "Kaufmann Logistics Berlin"),
        ("Gazprom", "Gazprom Neft"),
        ("Lufthansa Technik", "Deutsche Lufthansa AG"),
        ("Robert Bosch Stiftung", "Robert Bosch GmbH"),
        ("中国农业发展银行", "中国农业银行"),
        ("Bosco", "Robert Bosch GmbH"),
        ("Fjord", "Ford Motor Company"),
        ("中车株洲", "中车株洲电力机车有限公司"),
    ],
)
def test_not_the_same(query: str, candidate: str) -> None:
    likeness = compare(query, candidate)
    assert not likeness.same
    assert not likeness.related


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("招商银行上海分行", "招商银行股份有限公司"),
        ("招商银行上海分行", "招商银行北京分行"),
        ("Nordvik plc - Shanghai Branch", "Nordvik plc"),
        ("宏远电力有限公司", "宏远电力有限公司南京分公司"),
        ("国家电网有限公司", "国家电网有限公司上海市电力公司"),
    ],
)
def test_a_branch_is_related_and_not_the_same(query: str, candidate: str) -> None:
    likeness = compare(query, candidate)
    assert likeness.related
    assert not likeness.same
    assert likeness.why[0].key == "branch"


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("Disney", "The Walt Disney Company"),
        ("Mercedes", "Mercedes-Benz Group AG"),
        ("Stanley", "Morgan Stanley"),
        ("Nordvik", "Nordvik Harbour Bank"),
    ],
)
def test_a_name_that_stands_in_another_is_looked_at(query: str, candidate: str) -> None:
    for likeness in (compare(query, candidate), compare(candidate, query)):
        assert likeness.related
        assert not likeness.same
        assert likeness.why[0].key == "part_of_name"


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("First", "First Data"),
        ("General", "General Motors"),
        ("American Bank", "Bank of America"),
        ("Bank", "Bank of America"),
        ("Siemens", "Siemens Energy AG"),
        ("Germany", "Germany Logistik"),
    ],
)
def test_a_word_of_many_companies_tells_nothing(query: str, candidate: str) -> None:
    assert not compare(query, candidate).related


def test_tesla_motors_is_what_tesla_was_called() -> None:
    assert compare("Tesla", "Tesla Motors").same


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("IBM Deutschland GmbH", "IBM"),
        ("International Business Machines Corporation", "IBM Deutschland"),
        ("BMW Leipzig", "Bayerische Motoren Werke AG"),
        ("Microsoft Ireland", "Microsoft Corporation"),
        ("Microsoft France", "Microsoft Germany"),
        ("Bank of China (Hong Kong)", "Bank of China"),
        ("Nordvik Ireland Limited", "Nordvik GmbH"),
        ("西门子（中国）有限公司", "西门子"),
        ("IBM中国", "IBM"),
        ("Siemens中国", "Siemens AG"),
        ("上海西门子", "西门子"),
        ("上海西门子", "Siemens AG"),
        ("上海西门子", "西门子（中国）有限公司"),
        ("宝马莱比锡", "宝马"),
        ("国网江苏", "国家电网有限公司"),
        ("国网江苏省电力有限公司", "国网"),
        ("国网江苏", "国网浙江省电力有限公司"),
        ("中车株洲", "中国中车股份有限公司"),
        ("中车株洲", "中车大连"),
        ("慕尼黑宝马", "宝马（中国）汽车贸易有限公司"),
    ],
)
def test_a_house_in_another_place_is_related_and_not_the_same(query: str, candidate: str) -> None:
    for likeness in (compare(query, candidate), compare(candidate, query)):
        assert likeness.related
        assert not likeness.same


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("Nordvik", "Nordvik Energy Ltd"),
        ("Nordvik Tools Shanghai", "Nordvik Tools Ltd"),
        ("Siemens Group", "Siemens AG"),
        ("Nordvik Public Ltd", "Nordvik Public Company Limited"),
        ("华为", "华为技术有限公司"),
        ("西门子", "西门子能源有限公司"),
        ("Stadtwerke Munich", "Stadtwerke München"),
        ("Lufthansa", "Deutsche Lufthansa AG"),
        ("Danone", "Groupe Danone"),
    ],
)
def test_a_name_said_shortly_or_with_its_place_stays_the_same(query: str, candidate: str) -> None:
    assert compare(query, candidate).same


@pytest.mark.parametrize(
    ("query", "candidate", "key"),
    [
        ("Nordvik", "Nordvik Inc.", "legal_form"),
        ("Nordvik Intl", "Nordvik International", "abbreviation"),
        ("Nordvick Tools", "Nordvik Tools", "typo"),
        ("Tools Nordvik", "Nordvik Tools", "word_order"),
        ("nordviktools", "Nordvik Tools", "spacing"),
        ("Nordvik Shanghai", "Nordvik", "city"),
        ("Nordvik Tools", "Nordvik Wines", "different_word"),
        ("中石化", "中国石油化工股份有限公司", "short_name"),
        ("中建八局", "中国建筑第八工程局有限公司", "short_name"),
        ("讯飞", "科大讯飞股份有限公司", "short_name"),
        ("LVMH", "LVMH Moët Hennessy Louis Vuitton SE", "short_name"),
        ("励兴贸易", "上海励兴贸易", "city"),
        ("丽兴贸易", "励兴贸易", "typo"),
        ("西门子", "Siemens AG", "transliteration"),
        ("勵興貿易", "励兴贸易", "traditional"),
        ("Kaufman", "Kaufmann", "typo"),
        ("Globex Corp., Shanghai", "Globex Corporation", "legal_form"),
        ("YJNY", "远景能源有限公司", "initials"),
        ("Yuanjing Nengyuan", "远景能源有限公司", "pinyin"),
        ("zhongshihua", "中国石油化工股份有限公司", "pinyin"),
        ("Sinopec", "中国石油化工股份有限公司", "short_name"),
    ],
)
def test_why(query: str, candidate: str, key: str) -> None:
    assert key in {why.key for why in compare(query, candidate).why}


@pytest.mark.parametrize(
    ("query", "candidate"),
    [
        ("Johnson and Johnson", "Johnson & Johnson"),
        ("中车株洲", "中车株洲"),
        ("BASF", "basf"),
    ],
)
def test_the_same_name_is_all_the_reason(query: str, candidate: str) -> None:
    assert [why.key for why in compare(query, candidate).why] == ["same"]


def test_words_that_nobody_wrote_are_no_reason() -> None:
    """Neither those that a short name is written out to, nor how a Chinese name sounds."""
    for query, candidate in (("BASF", "Wacker"), ("环球控股", "Wacker")):
        words = {word for why in compare(query, candidate).why for word in why.words}
        assert not words & {"badische", "anilin", "soda", "konggu", "huanqiukonggu"}


@pytest.mark.parametrize(
    ("query", "candidate", "key"),
    [
        ("Kaufman", "Kaufmann", "abbreviation"),
        ("Tata Chemical", "Tata Chemicals", "abbreviation"),
        ("Globex Corp., Shanghai", "Globex Corporation", "different_word"),
        ("YJNY", "远景能源有限公司", "different_word"),
    ],
)
def test_no_wrong_reason(query: str, candidate: str, key: str) -> None:
    assert key not in {why.key for why in compare(query, candidate).why}


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_compared(one: str, other: str) -> None:
    likeness = compare(one, other)
    assert 0 <= likeness.score <= 1
    assert not (likeness.same and likeness.related)


@given(st.sampled_from(["Nordvik Tools Ltd", "上海励兴国际贸易有限公司", "Oy Ab", "中国银行", "Fund II"]))
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert compare(name, name).same
