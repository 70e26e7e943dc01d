package org.otonari.forms;

/** Forms as a designer would draw them. */
final class Examples {

    /** One of every supported component; the reason is asked only after a refusal. */
    static final String INTERVIEW =
            """
            {
              "type": "default", "id": "interview", "schemaVersion": 18,
              "components": [
                {"type": "text", "id": "Intro", "text": "### 面談\\n本人の**言葉**で書きます。",
                 "properties": {"en.text": "### Interview\\nIn their **own** words."}},
                {"type": "datetime", "subtype": "datetime", "key": "metAt", "label": "会った日時",
                 "validate": {"required": true}, "layout": {"row": "r1", "columns": 8},
                 "properties": {"en.label": "Met at"}},
                {"type": "number", "key": "minutes", "label": "分", "decimalDigits": 0,
                 "validate": {"min": 1, "max": 240}, "layout": {"row": "r1", "columns": 8},
                 "properties": {"en.label": "Minutes", "process": "true"}},
                {"type": "textarea", "key": "wishes", "label": "望み", "description": "本人の言葉で",
                 "validate": {"required": true, "maxLength": 200},
                 "properties": {"en.label": "Wishes", "en.description": "In their own words"}},
                {"type": "checklist", "key": "days", "label": "会える日",
                 "values": [{"label": "土", "value": "sat"}, {"label": "日", "value": "sun"}],
                 "properties": {"en.label": "Days", "en.value.sat": "Sat", "en.value.sun": "Sun"}},
                {"type": "separator", "id": "Line"},
                {"type": "radio", "key": "decision", "label": "判断", "validate": {"required": true},
                 "values": [{"label": "待機リストへ", "value": "accept"}, {"label": "お断り", "value": "decline"}],
                 "properties": {"en.label": "Decision", "en.value.accept": "Waiting list",
                                "en.value.decline": "Decline", "process": "true"}},
                {"type": "group", "id": "Refusal", "label": "お断りについて",
                 "properties": {"en.label": "About the refusal"},
                 "conditional": {"hide": "=decision != \\"decline\\""},
                 "components": [
                   {"type": "textfield", "key": "reason", "label": "理由",
                    "validate": {"required": true, "minLength": 3, "maxLength": 10},
                    "properties": {"en.label": "Reason", "process": "true"}},
                   {"type": "checkbox", "key": "told", "label": "本人に伝えた",
                    "validate": {"required": true}, "properties": {"en.label": "They know"}}
                 ]},
                {"type": "spacer", "id": "Space"},
                {"type": "textfield", "key": "caseNumber", "label": "番号", "readonly": true,
                 "properties": {"en.label": "Number"}},
                {"type": "select", "key": "language", "label": "言語",
                 "values": [{"label": "日本語", "value": "ja"}, {"label": "英語", "value": "en"},
                            {"label": "中国語", "value": "zh"}, {"label": "韓国語", "value": "ko"},
                            {"label": "ベトナム語", "value": "vi"}, {"label": "ネパール語", "value": "ne"}]},
                {"type": "datetime", "subtype": "date", "key": "birth", "label": "生年月日"},
                {"type": "datetime", "subtype": "time", "key": "from", "label": "何時から"},
                {"type": "textfield", "key": "email", "label": "メール", "validate": {"validationType": "email"}},
                {"type": "textfield", "key": "postcode", "label": "郵便番号",
                 "validate": {"pattern": "^\\\\d{3}-\\\\d{4}$"}}
              ]
            }
            """;

    private Examples() {}

    static FormSchema interview() {
        return FormSchema.parse(INTERVIEW);
    }

    static FormSchema with(String... components) {
        return FormSchema.parse(json(components));
    }

    static String json(String... components) {
        return "{\"id\": \"example\", \"components\": [" + String.join(",", components) + "]}";
    }
}
