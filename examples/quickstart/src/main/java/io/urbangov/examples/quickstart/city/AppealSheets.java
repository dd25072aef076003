package io.urbangov.examples.quickstart.city;

import io.urbangov.EntityType;
import io.urbangov.RecordId;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What four channels wrote down about the appeals, each by time. Not thread-safe. */
final class AppealSheets {

  private static final String COLUMNS =
      "id,time,channel,name,phone,title,body,address,lon,lat,unit,category,department,status";
  private static final DateTimeFormatter DASHES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter SLASHES =
      DateTimeFormatter.ofPattern("uuuu/M/d H:mm", Locale.ROOT);
  private static final double QUOTES = 0.03;

  private record Entry(
      Appeal appeal, Appeal.Channel channel, LocalDateTime time, List<Difficulty> notes) {}

  private final Planter planter;
  private final Draw draw;
  private final NameErrors names;
  private final NumberErrors numbers;
  private final AddressErrors addresses;
  private final Story story;
  private final Period period;
  private final TruthBuilder truth;

  AppealSheets(Planter planter, TruthBuilder truth) {
    this.planter = planter;
    this.draw = planter.draw();
    this.truth = truth;
    names = new NameErrors(planter);
    numbers = new NumberErrors(planter);
    addresses = new AddressErrors(planter);
    story = new Story(draw);
    period = new Period(draw);
  }

  List<Sheet> write(List<Appeal> appeals) {
    List<Entry> entries = entries(appeals);
    List<Sheet> sheets = new ArrayList<>();
    for (Appeal.Channel channel : Appeal.Channel.values()) {
      Sheet sheet = new Sheet("appeals-" + channel.silo() + ".csv", COLUMNS);
      entries.stream().filter(e -> e.channel() == channel).forEach(e -> add(sheet, e));
      sheets.add(sheet);
    }
    return sheets;
  }

  private List<Entry> entries(List<Appeal> appeals) {
    List<Entry> entries = new ArrayList<>();
    for (Appeal appeal : appeals) {
      entries.add(new Entry(appeal, appeal.channel(), appeal.time(), List.of()));
      if (appeal.reporter() != null && planter.plants(Difficulty.TWO_CHANNELS)) {
        Appeal.Channel other = otherThan(appeal.channel());
        LocalDateTime later = period.soonAfter(appeal.time());
        entries.add(new Entry(appeal, other, later, List.of(Difficulty.TWO_CHANNELS)));
      }
      if (planter.plants(Difficulty.DUPLICATE_ROW)) {
        List<Difficulty> notes = List.of(Difficulty.DUPLICATE_ROW);
        entries.add(new Entry(appeal, appeal.channel(), appeal.time(), notes));
      }
      planter.endRow();
    }
    entries.sort(Comparator.comparing(Entry::time).thenComparing(e -> e.appeal().key()));
    return entries;
  }

  private void add(Sheet sheet, Entry entry) {
    Appeal appeal = entry.appeal();
    @Nullable Person reporter = appeal.reporter();
    Place place = appeal.matter().place();
    Story.Text text = story.tell(appeal.matter(), reporter, entry.channel());
    @Nullable Point point = point(entry.channel(), place);
    String id = sheet.nextId(entry.channel().name().charAt(0));
    sheet.add(
        id,
        time(entry),
        entry.channel().label(),
        reporter == null ? "" : names.reported(reporter),
        reporter == null ? "" : numbers.phone(reporter.phone(), true),
        text.title(),
        body(entry.channel(), text.body()),
        addresses.written(place.address()),
        point == null ? "" : point.lonText(),
        point == null ? "" : point.latText(),
        unit(entry.channel(), place),
        appeal.matter().topic().category(),
        appeal.matter().topic().department(),
        status(entry.time()));
    entry.notes().forEach(planter::note);
    RecordId record = new RecordId(entry.channel().silo(), id);
    String grid = place.grid().unit().code();
    truth.add(EntityType.APPEAL, record, appeal.key(), grid, planter.endRow());
    truth.addAppeal(record, appeal);
  }

  private @Nullable Point point(Appeal.Channel channel, Place place) {
    boolean knows = channel == Appeal.Channel.GRIDVISITS || channel == Appeal.Channel.ONLINE;
    return knows && !planter.plants(Difficulty.POINT_MISSING)
        ? place.point().plus(draw.jitter(0.0001), draw.jitter(0.0001))
        : null;
  }

  private String unit(Appeal.Channel channel, Place place) {
    if (channel == Appeal.Channel.ONLINE || planter.plants(Difficulty.UNIT_MISSING)) {
      return "";
    }
    return switch (channel) {
      case GRIDVISITS -> place.grid().unit().code();
      case PETITIONS -> place.community().parent().code();
      default -> place.community().unit().code();
    };
  }

  /** Some posts have line breaks and straight quotes, which CSV must quote. */
  private String body(Appeal.Channel channel, String body) {
    boolean quotes = channel == Appeal.Channel.ONLINE && draw.chance(QUOTES);
    return quotes ? "\"急\"," + body.replace("。", "。\n") + "转发" : body;
  }

  private Appeal.Channel otherThan(Appeal.Channel channel) {
    List<Appeal.Channel> others = new ArrayList<>(List.of(Appeal.Channel.values()));
    others.remove(channel);
    others.remove(Appeal.Channel.GRIDVISITS);
    return draw.pick(others);
  }

  private String status(LocalDateTime time) {
    if (time.isBefore(Period.LAST_DAY.minusDays(15).atStartOfDay())) {
      return draw.pick(List.of("已办结", "已办结", "已回访", "办理中"));
    }
    return draw.pick(List.of("办理中", "办理中", "待受理", "已办结"));
  }

  private static String time(Entry entry) {
    boolean online = entry.channel() == Appeal.Channel.ONLINE;
    return (online ? SLASHES : DASHES).format(entry.time());
  }
}
