package org.otonari.ofp.fees;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** Where a bank's file says when, who and how much; banks call these columns by several names. */
record BankColumns(int date, List<Integer> texts, int amount) {

    private static final Set<String> DATE = Set.of("日付", "取引日", "お取引日", "年月日", "入金日", "勘定日", "振込日", "起算日", "date");
    private static final Set<String> TEXT = Set.of(
            "摘要", "摘要内容", "内容", "取引内容", "お取引内容", "振込依頼人名", "依頼人名", "振込人名", "振込名義", "備考", "メモ", "description", "payer");
    private static final Set<String> AMOUNT =
            Set.of("入金", "入金額", "入金金額", "お預入金額", "お預り金額", "預入金額", "お預入額", "預り金額", "振込金額", "金額", "amount", "deposit");

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_OF_THE_ERA =
            Pattern.compile("(?:令和|R|r)[. ]?(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern YEN = Pattern.compile("[¥\\\\]?(-?\\d{1,3}(?:,\\d{3})+|-?\\d{1,9})円?");
    private static final int BEFORE_REIWA = 2018;

    /** @return nothing if the line is not the one with the titles */
    static Optional<BankColumns> of(CSVRecord record) {
        var date = -1;
        var amount = -1;
        var texts = new ArrayList<Integer>();
        for (var i = 0; i < record.size(); i++) {
            var title = plain(record.get(i)).replaceAll("[(（].*", "").strip().toLowerCase(Locale.ROOT);
            if (date < 0 && DATE.contains(title)) {
                date = i;
            } else if (TEXT.contains(title)) {
                texts.add(i);
            } else if (amount < 0 && AMOUNT.contains(title)) {
                amount = i;
            }
        }
        return date >= 0 && amount >= 0 && !texts.isEmpty()
                ? Optional.of(new BankColumns(date, List.copyOf(texts), amount))
                : Optional.empty();
    }

    /** Nothing came in: the amount stands in another column, is nothing, or below nothing. */
    boolean isOutgoing(CSVRecord record) {
        var cell = plain(cell(record, amount));
        return cell.isEmpty() && !cell(record, date).isBlank()
                || amount(record).filter(it -> it <= 0).isPresent();
    }

    Optional<LocalDate> date(CSVRecord record) {
        var text = plain(cell(record, date));
        try {
            var day = DAY.matcher(text);
            if (day.matches()) {
                var first = day.group(1) == null ? 4 : 1;
                return Optional.of(LocalDate.of(
                        Integer.parseInt(day.group(first)),
                        Integer.parseInt(day.group(first + 1)),
                        Integer.parseInt(day.group(first + 2))));
            }
            var era = DAY_OF_THE_ERA.matcher(text);
            if (era.matches()) {
                var year = era.group(1).equals("元") ? 1 : Integer.parseInt(era.group(1));
                return Optional.of(LocalDate.of(
                        BEFORE_REIWA + year, Integer.parseInt(era.group(2)), Integer.parseInt(era.group(3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** @return yen */
    Optional<Integer> amount(CSVRecord record) {
        var yen = YEN.matcher(plain(cell(record, amount)));
        return yen.matches() ? Optional.of(Integer.parseInt(yen.group(1).replace(",", ""))) : Optional.empty();
    }

    String text(CSVRecord record) {
        return String.join(
                        " ", texts.stream().map(it -> cell(record, it).strip()).toList())
                .strip();
    }

    private static String cell(CSVRecord record, int column) {
        return column < record.size() ? record.get(column) : "";
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
    }
}
