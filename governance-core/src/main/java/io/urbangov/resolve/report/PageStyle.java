package io.urbangov.resolve.report;

/** The style sheet of a page, for light and dark screens and for paper. */
final class PageStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark;--bg:#fff;--ink:#1f2328;--dim:#59636e;--line:#d9dee3;
      --soft:#f6f8fa;--warn:#fff4e0;--edge:#d55e00;--for:#0072b2;--against:#d55e00}
      @media(prefers-color-scheme:dark){:root{--bg:#0d1117;--ink:#e6edf3;--dim:#9198a1;
      --line:#2a3038;--soft:#161b22;--warn:#2b2111;--edge:#e69f00;--for:#56b4e9;--against:#e69f00}}
      body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 FONTS}
      main{max-width:960px;margin:0 auto;padding:24px 20px 64px}
      h1{font-size:26px;margin:8px 0}h2{font-size:19px;margin:36px 0 10px}
      .dim{color:var(--dim);margin:4px 0 12px;overflow-wrap:anywhere}
      .tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(150px,1fr));gap:10px;margin:0 0 14px}
      .tiles div{background:var(--soft);border-radius:8px;padding:10px 14px}
      .tiles dt{color:var(--dim);font-size:13px}.tiles dd{margin:0;font-size:19px;font-weight:600;
      font-variant-numeric:tabular-nums}
      .warnings{list-style:none;padding:0;margin:0}
      .warnings li{background:var(--warn);border-left:4px solid var(--edge);padding:6px 12px;
      margin:6px 0;overflow-wrap:anywhere}
      .scroll{overflow-x:auto;margin-bottom:12px}table{border-collapse:collapse;font-size:14px}
      th,td{padding:4px 12px 4px 0;text-align:left;vertical-align:middle}
      th{color:var(--dim);font-weight:600;border-bottom:1px solid var(--line);vertical-align:bottom}
      .figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:12px}
      td.word{white-space:nowrap}th.figure{white-space:normal;min-width:4em}
      th.axis{text-align:center}
      tbody tr:nth-child(even){background:var(--soft)}tr.next td{border-top:1px solid var(--line)}
      figure{margin:0}figure svg{width:100%;height:auto}.bar{display:block;overflow:visible}
      .bar .zero{stroke:var(--dim)}.bar .for{fill:var(--for)}.bar .against{fill:var(--against)}
      @media print{main{max-width:none}}
      """
          .replace("FONTS", Drawing.FONTS);

  private PageStyle() {}
}
