'use strict';

// Draws charts from the tables: a table's rows are the bars or points, its columns with data-series are the series. Series
// differ without colours too: by patterns, by the shape of points or, if they have an order, by lightness.
(() => {
  const DAY = 86400;
  const MOST_BARS = 10;
  const LONGEST = 20;
  const charts = [];

  const property = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const tint = (place) => property(`--chart-${place}`);
  const shade = (place) => property(`--shade-${place}`);

  const STROKES = [
    () => {},
    (pen) => { pen.moveTo(0, 8); pen.lineTo(8, 0); },
    (pen) => { pen.moveTo(0, 4); pen.lineTo(8, 4); pen.moveTo(4, 0); pen.lineTo(4, 8); },
    (pen) => { pen.rect(3, 3, 2, 2); },
  ];

  function pattern(place) {
    const tile = document.createElement('canvas');
    tile.width = 8;
    tile.height = 8;
    const pen = tile.getContext('2d');
    pen.fillStyle = tint(place);
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = property('--card');
    pen.lineWidth = 1;
    pen.beginPath();
    STROKES[place](pen);
    pen.stroke();
    return pen.createPattern(tile, 'repeat');
  }

  // Names are broken into short lines, so that they leave room for the bars.
  function lines(name) {
    return name.split(' ').reduce((broken, word) => {
      const last = broken[broken.length - 1];
      return last && last.length + word.length < LONGEST ? [...broken.slice(0, -1), `${last} ${word}`] : [...broken, word];
    }, []);
  }

  function name(row) {
    const [first, ...others] = [...row.querySelectorAll('[data-name]')].map((cell) => cell.textContent.trim());
    return [...lines(first), ...lines(others.filter(Boolean).join(', '))];
  }

  function read(canvas) {
    const table = document.getElementById(canvas.dataset.table);
    const unit = canvas.dataset.unit === 'days' ? DAY : 1;
    const heads = [...table.tHead.rows[0].cells].filter((head) => head.dataset.series === canvas.dataset.series);
    const rows = [...table.tBodies[0].rows].filter((row) => !('aside' in row.dataset));
    const shown = canvas.dataset.kind === 'lines' ? rows : rows.slice(0, MOST_BARS);
    return {
      labels: shown.map(name),
      series: heads.map((head) => ({
        label: head.textContent.trim(),
        data: shown.map((row) => row.cells[head.cellIndex].dataset.value).map((value) => (value ? Number(value) / unit : null)),
        said: shown.map((row) => row.cells[head.cellIndex].textContent.trim()),
      })),
    };
  }

  function bars(series, place) {
    return { ...series, backgroundColor: pattern(place), borderColor: tint(place), borderWidth: 1, maxBarThickness: 28 };
  }

  function shades(series, place) {
    return { ...series, backgroundColor: shade(place), borderColor: property('--card'), borderWidth: 1, maxBarThickness: 28 };
  }

  const DASHES = [[], [8, 3], [3, 3], [10, 3, 2, 3]];
  const POINTS = ['circle', 'triangle', 'rect', 'crossRot'];

  function line(series, place) {
    return {
      ...series,
      borderColor: tint(place),
      backgroundColor: tint(place),
      borderWidth: 2,
      borderDash: DASHES[place],
      pointStyle: POINTS[place],
      pointRadius: 4,
    };
  }

  // Without a ground of its own a chart that was drawn for the dark would be printed on white.
  const ground = {
    id: 'ground',
    beforeDraw(chart) {
      chart.ctx.save();
      chart.ctx.fillStyle = property('--card');
      chart.ctx.fillRect(0, 0, chart.width, chart.height);
      chart.ctx.restore();
    },
  };

  function options(canvas, count) {
    const isLying = ['stacked', 'bars'].includes(canvas.dataset.kind);
    const isStacked = canvas.dataset.kind === 'stacked';
    const names = { stacked: isStacked, grid: { display: false }, ticks: { color: property('--ink'), autoSkip: !isLying } };
    const numbers = {
      stacked: isStacked,
      beginAtZero: true,
      suggestedMax: Number(canvas.dataset.most ?? 1),
      grid: { color: property('--line') },
      ticks: { color: property('--quiet'), precision: canvas.dataset.unit ? undefined : 0 },
      title: { display: true, text: canvas.dataset.axis, color: property('--quiet') },
    };
    return {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isLying ? 'y' : 'x',
      interaction: { mode: 'index', axis: isLying ? 'y' : 'x', intersect: false },
      scales: isLying ? { x: numbers, y: names } : { x: names, y: numbers },
      plugins: {
        legend: {
          display: count > 1,
          position: 'bottom',
          labels: { color: property('--ink'), usePointStyle: canvas.dataset.kind === 'lines', boxWidth: 14, boxHeight: 8 },
        },
        tooltip: {
          callbacks: { label: (item) => `${item.dataset.label}: ${item.dataset.said[item.dataIndex]}` },
        },
      },
    };
  }

  function look(canvas) {
    if (canvas.dataset.kind === 'lines') {
      return line;
    }
    return canvas.dataset.order === 'shades' ? shades : bars;
  }

  function draw(canvas) {
    const { labels, series } = read(canvas);
    charts.push(new Chart(canvas, {
      type: canvas.dataset.kind === 'lines' ? 'line' : 'bar',
      data: { labels, datasets: series.map(look(canvas)) },
      options: options(canvas, series.length),
      plugins: [ground],
    }));
  }

  function drawAll() {
    charts.splice(0).forEach((chart) => chart.destroy());
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    document.querySelectorAll('canvas[data-table]').forEach(draw);
  }

  document.addEventListener('DOMContentLoaded', drawAll);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  window.addEventListener('beforeprint', () => charts.forEach((chart) => chart.resize(640, 280)));
  window.addEventListener('afterprint', () => charts.forEach((chart) => chart.resize()));
})();
