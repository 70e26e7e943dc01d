package org.otonari.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Many pairs at different places of their half year, so that the board looks as it does in an organisation. */
final class DemoPairs {

    private DemoPairs() {}

    /** What became of two people. */
    static final List<Plot> ALL = List.of(
            new Plot("アナ・ペレイラ", "田中 裕子", 182, "14gg 30gG 60GG 90GG 120GG 150GG"),
            new Plot("ミャ・ミャ・ウィン", "鈴木 一郎", 176, "14gg 30go 60gg 90gG 120gg 150g-"),
            new Plot("デウィ・レスタリ", "佐藤 千尋", 171, "14og 30gg 60gg 90gg 120Gg 150GG"),
            new Plot("チャン・ヴァン・ナム", "齋藤 健太", 165, "14gg 30gg rest:20 60gg 90gG 120gg"),
            new Plot("カマラ・グルン", "井上 明美", 158, "14gg 30-g 60-g 90-g 120-g"),
            new Plot("ロベルト・クルス", "木下 武", 150, "14gg 30gg 60gG 90gG 120GG"),
            new Plot("ナディア・ラフマン", "前田 真由美", 131, "14gg 30gg 60oo 90bo"),
            new Plot("イリーナ・シェフチェンコ", "岡本 直樹", 124, "14gg 30gg 60gg rest:30"),
            new Plot("アミナ・ディアロ", "藤井 恵", 111, "14gg 30gg 60g- 90g-"),
            new Plot("スニタ・タマン", "坂本 優子", 98, "14oo 30go 60gg"),
            new Plot("ワン・リン", "遠藤 和夫", 90, "14gg 30gg 60gg"),
            new Plot("チャイ・ソムブーン", "福田 久美子", 68, "14gg 30g-"),
            new Plot("オマル・ハッサン", "太田 隆", 60, "14gg 30gg rest:40"),
            new Plot("エレナ・ポポワ", "三浦 美穂", 53, "14og 30og"),
            new Plot("ティリ・アウン", "原田 智子", 28, "14go"),
            new Plot("朴 智恵", "葛󠄀城 節子", 18, ""));

    /**
     * @param daysAgo when the two were introduced
     * @param story day of each check-in with the first and the second answer ({@code G} great, {@code g} good, {@code o}
     *     all right, {@code b} bad, {@code -} none), and rests with their days
     */
    record Plot(String participant, String volunteer, int daysAgo, String story) {

        void live(PairWalk pair, Instant today) {
            for (var word :
                    Arrays.stream(story.split(" ")).filter(it -> !it.isEmpty()).toList()) {
                if (word.startsWith("rest:")) {
                    pair.rest(Integer.parseInt(word.substring("rest:".length())), today);
                } else {
                    var day = word.length() - 2;
                    pair.answerCheckIn(Integer.parseInt(word.substring(0, day)), word.substring(day));
                }
            }
            pair.liveUntil(today);
        }
    }
}
